import { versionPattern } from '@metiers/rome/version'
import { wordsOf } from '@metiers/words'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { language } from '../language.js'
import { asCount } from '../option-values.js'

/** Adds `verify`, `compare` and `suggest` to `metiers rome`. */
export function addRomeCommands(rome: Command, out: () => Option, setStatus: (status: number) => void): void {
  const { commands, options: about, values, must } = wordsOf(language()).help
  const release = () => new Option(`--release <${values.dir}>`, about.romeRelease).makeOptionMandatory()
  const version = () =>
    new Option(`--release-version <${values.version}>`, about.romeVersion).argParser(asVersion(must.version))
  rome
    .command('verify')
    .description(commands['rome verify'])
    .addOption(release())
    .addOption(version())
    .option('--partial', about.partial)
    .option(`--before <${values.dir}>`, about.before)
    .addOption(out())
    .addOption(
      new Option(`--format <${values.format}>`, about.format).choices(['text', 'json']).default('text'),
    )
    .action(async options => {
      const { romeVerify } = await import('./rome-verify.js')
      setStatus(await romeVerify(options))
    })
  rome
    .command(`compare <${values.occupation}>`)
    .description(commands['rome compare'])
    .addOption(release())
    .addOption(version())
    .addOption(out())
    .addOption(
      new Option(`--format <${values.format}>`, about.format).choices(['text', 'json']).default('text'),
    )
    .action(async (name, options) => {
      const { romeCompare } = await import('./rome-compare.js')
      setStatus(await romeCompare(name, options))
    })
  rome
    .command(`suggest [${values.occupation}...]`)
    .description(commands['rome suggest'])
    .addOption(new Option(`--release <${values.dir}>`, about.romeRelease))
    .addOption(version())
    .option('--skills', about.suggestSkills)
    .option(`--esco <${values.dir}>`, about.esco)
    .addOption(
      new Option(`--esco-version <${values.version}>`, about.escoVersion).argParser(
        asEscoVersion(must.escoVersion),
      ),
    )
    .option('--all', about.allOccupations)
    .addOption(new Option(`--top <${values.n}>`, about.top).argParser(asCount(must.count)).default(5))
    .addOption(
      new Option(`--min-score <${values.score}>`, about.minScore).argParser(asScore(must.score)).default(0.3),
    )
    .addOption(out())
    .action(async (names, options, command) => {
      // As commander says of an option that is always needed.
      if (options.esco === undefined && options.release === undefined)
        command.error(`error: required option '${release().flags}' not specified`)
      setStatus(await suggest(names, options))
    })
}

type SuggestOptions = {
  release: string
  releaseVersion?: string
  skills?: boolean
  esco?: string
  escoVersion?: string
  all?: boolean
  top: number
  minScore: number
  out: string
}

/** With `--esco`, candidates are ESCO's; with `--skills`, they are for skills. */
async function suggest(names: string[], { esco, ...options }: SuggestOptions): Promise<number> {
  if (options.skills !== true && esco === undefined) {
    const { romeSuggest } = await import('./rome-suggest.js')
    return romeSuggest(names, options)
  }
  const { romeSuggestEscoOccupations, romeSuggestEscoSkills, romeSuggestSkills } = await import(
    './rome-suggest-skills.js'
  )
  if (esco === undefined) return romeSuggestSkills(names, options)
  return options.skills === true
    ? romeSuggestEscoSkills(names, { ...options, esco })
    : romeSuggestEscoOccupations(names, { ...options, esco })
}

function asEscoVersion(must: string): (text: string) => string {
  return text => {
    if (/^\d+\.\d+(?:\.\d+)?$/.test(text)) return text
    throw new InvalidArgumentError(must)
  }
}

function asVersion(must: string): (text: string) => string {
  return text => {
    if (versionPattern.test(text)) return text
    throw new InvalidArgumentError(must)
  }
}

function asScore(must: string): (text: string) => number {
  return text => {
    if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text)) return Number(text)
    throw new InvalidArgumentError(must)
  }
}
