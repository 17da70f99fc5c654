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
    .addOption(release())
    .addOption(version())
    .option('--all', about.allOccupations)
    .addOption(new Option(`--top <${values.n}>`, about.top).argParser(asCount(must.count)).default(5))
    .addOption(
      new Option(`--min-score <${values.score}>`, about.minScore).argParser(asScore(must.score)).default(0.3),
    )
    .addOption(out())
    .action(async (names, options) => {
      const { romeSuggest } = await import('./rome-suggest.js')
      setStatus(await romeSuggest(names, options))
    })
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
