import { versionPattern } from '@metiers/rome/version'
import { type Command, InvalidArgumentError, Option } from 'commander'

/** Adds `verify` and `suggest` to `metiers rome`. */
export function addRomeCommands(rome: Command, out: () => Option, setStatus: (status: number) => void): void {
  const release = () =>
    new Option('--release <dir>', 'the folder of a release of ROME: its open CSV files').makeOptionMandatory()
  const version = () =>
    new Option(
      '--release-version <version>',
      'its version, such as 4.0-61, where its files do not tell',
    ).argParser(asVersion)
  rome
    .command('verify')
    .description(
      'check every mapping to ROME against a release: gone, changed, moved (status 1), or unchanged',
    )
    .addOption(release())
    .addOption(version())
    .option('--partial', 'the release is a part: what is absent from it is not gone')
    .option(
      '--before <dir>',
      'the release that the mappings were made with: tells more of what is gone or changed',
    )
    .addOption(out())
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async options => {
      const { romeVerify } = await import('./rome-verify.js')
      setStatus(await romeVerify(options))
    })
  rome
    .command('suggest [occupation...]')
    .description('suggest mappings as SSSOM rows, by default for each occupation without one; writes nothing')
    .addOption(release())
    .addOption(version())
    .option('--all', 'for every occupation')
    .addOption(new Option('--top <n>', 'at most so many for an occupation').argParser(asCount).default(5))
    .addOption(new Option('--min-score <score>', 'none below this, 0 to 1').argParser(asScore).default(0.3))
    .addOption(out())
    .action(async (names, options) => {
      const { romeSuggest } = await import('./rome-suggest.js')
      setStatus(await romeSuggest(names, options))
    })
}

function asVersion(text: string): string {
  if (versionPattern.test(text)) return text
  throw new InvalidArgumentError('It must be such as 4.0-61: the ROME, a hyphen, the number of the release.')
}

function asCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1 to 9999.')
}

function asScore(text: string): number {
  if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.5.')
}
