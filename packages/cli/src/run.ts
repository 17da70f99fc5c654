import { sayUnreadable, UnreadableInput } from '@metiers/document'
import type { ReportFormat } from '@metiers/validate'
import { languages } from '@metiers/words'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { defaultCacheFolder } from './cache.js'
import type { DiffFormat } from './commands/diff.js'
import { addRomeCommands } from './commands/rome.js'
import { exitStatus } from './exit-status.js'
import { language, languageOf, speak } from './language.js'
import { loadingProblem } from './loading-problem.js'
import { ownVersion } from './own-version.js'
import { complain, errorTerminal, print } from './terminal.js'

/** Runs one command line (without `node` and the program) and gives its exit status. Never throws. */
export async function run(args: string[]): Promise<number> {
  let status: number = exitStatus.done
  const program = createProgram(code => {
    status = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.unusable
    if (error instanceof UnreadableInput) {
      errorTerminal().say(sayUnreadable(language(), error))
      return exitStatus.unusable
    }
    const unloaded = loadingProblem(error)
    if (unloaded !== null) {
      complain(unloaded)
      return exitStatus.unusable
    }
    if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
      errorTerminal().say(
        'the folder that this runs in is gone; expected one that exists. Change into one and run the command again.',
      )
      return exitStatus.unusable
    }
    sayBrokenPromise(error)
    return exitStatus.unusable
  }
}

// Each command is loaded when it is asked for: some stand on libraries that take longer to load than to run.
const formats: Record<ReportFormat, true> = { text: true, json: true, github: true }
const diffFormats: Record<DiffFormat, true> = { text: true, markdown: true, json: true, sparql: true }

/** Only a broken promise of ours comes here: it is said in one line, and in full where someone asks. */
function sayBrokenPromise(error: unknown): void {
  errorTerminal().say(
    'metiers: internal error, nothing was written; expected none, whatever the sources say. Run it again with METIERS_DEBUG=1 and report what it says.',
  )
  if (process.env.METIERS_DEBUG)
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function createProgram(setStatus: (status: number) => void): Command {
  const program = new Command('metiers')
    .description(
      'From documents that describe a nomenclature of jobs to open data, with the source of every value.',
    )
    .version(ownVersion())
    .addOption(
      new Option(
        '--lang <language>',
        'the language of what is said; else METIERS_LANG, else that of the system',
      ).choices(languages),
    )
    .on('option:lang', (asked: string) => {
      const wanted = languageOf(asked)
      if (wanted) speak(wanted)
    })
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: complain, outputError: sayRefusal })
    .showHelpAfterError('(run with --help to see what can be asked)')
  const sources = () => new Option('--sources <dir>', 'the folder of documents').default('sources')
  const out = () => new Option('--out <dir>', 'the folder of published datasets').default('dist')

  const cacheOption = () =>
    new Option('--cache <dir>', 'the folder for what was read before').default(defaultCacheFolder)
  const wait = () =>
    new Option('--wait <seconds>', 'how long to wait for another build of the same folder')
      .default(30)
      .argParser(secondsOf)

  program
    .command('build')
    .description('read every source, validate, and write all datasets')
    .addOption(sources())
    .addOption(out())
    .option('--report <file>', 'also write the report here, as JSON')
    .option(
      '--accept-loss <id...>',
      'give up what is published of these occupations and the sources lack now',
    )
    .option('--because <reason>', 'why it is given up; kept with the sources')
    .addOption(cacheOption())
    .option('--no-cache', 'read everything again, and keep nothing')
    .addOption(wait())
    .action(async options => {
      const { build } = await import('./commands/build.js')
      setStatus(await build(options))
    })
  program
    .command('check')
    .description('read every source and validate; write nothing')
    .addOption(sources())
    .addOption(out())
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('text'))
    .option('--all', 'print every finding, each on its line')
    .option(
      '--second-reader',
      'read each Word document with mammoth too, and name what one has and the other has not',
    )
    .option('--report <file>', 'also write the report here, as JSON')
    .action(async options => {
      const { check } = await import('./commands/check.js')
      setStatus(await check(options))
    })
  program
    .command('watch')
    .description('build again whenever a source is saved, and say what changed; ends with Ctrl-C')
    .addOption(sources())
    .addOption(out())
    .addOption(cacheOption())
    .option('--no-cache', 'read everything again, and keep nothing')
    .addOption(wait())
    .option('--poll', 'look again and again, for a network drive that does not tell of changes')
    .action(async options => {
      const { watch } = await import('./commands/watch.js')
      setStatus(await watch(options))
    })
  program
    .command('explain <what>')
    .description('say where a value comes from: an occupation id, or a JSON Pointer into nomenclature.json')
    .addOption(out())
    .action(async (what, options) => {
      const { explain } = await import('./commands/explain.js')
      setStatus(await explain(what, options))
    })
  program
    .command('diff [old] [new]')
    .description(
      'say by meaning what changed between two datasets, each a folder, a nomenclature.json or a git revision such as ' +
        'HEAD~1:dist; by default between the last release, or else the published one, and the sources as they are now',
    )
    .addOption(sources())
    .addOption(out())
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(diffFormats)).default('text'),
    )
    .option('--exit-code', 'end with status 1 where something changed')
    .action(async (old, now, options) => {
      const { diff } = await import('./commands/diff.js')
      setStatus(await diff(old, now, options))
    })
  program
    .command('release')
    .description('record what the sources say as the release of the version that they state, and build')
    .addOption(sources())
    .addOption(out())
    .requiredOption('--date <date>', 'the day of the release, such as 2026-01-31')
    .addOption(cacheOption())
    .option('--no-cache', 'read everything again, and keep nothing')
    .addOption(wait())
    .action(async options => {
      const { release } = await import('./commands/release.js')
      setStatus(await release(options))
    })
  program
    .command('form [occupation...]')
    .description('write a Word form for each occupation without a profile, or for those named by id or label')
    .addOption(sources())
    .requiredOption('--out <dir>', 'the folder to write the Word files to')
    .option('--filled', 'write what is known: the Word edition of each profile')
    .action(async (names, options) => {
      const { form } = await import('./commands/form.js')
      setStatus(await form(names, options))
    })
  program
    .command('convert <file>')
    .description('make a .docx of a .doc, .odt or .rtf file, where LibreOffice is installed')
    .option('--out <dir>', 'the folder for the new file, by default that of the old one')
    .action(async (file, options) => {
      const { convert } = await import('./commands/convert.js')
      setStatus(await convert(file, options))
    })
  program
    .command('ids')
    .description('the registry of ids')
    .exitOverride()
    .command('update')
    .description(
      'enter the occupations of the sources in the registry of ids, for the version that they state',
    )
    .addOption(sources())
    .exitOverride()
    .action(async options => {
      const { updateIds } = await import('./commands/ids.js')
      setStatus(await updateIds(options))
    })
  program
    .command('rename <id> <label>')
    .description('say that a published occupation has another label: it keeps its id')
    .addOption(sources())
    .action(async (id, label, options) => {
      const { rename } = await import('./commands/rename.js')
      setStatus(await rename(id, label, options))
    })
  program
    .command('retire <id>')
    .description('say that a published occupation was removed on purpose: it stays, deprecated')
    .addOption(sources())
    .requiredOption('--because <reason>', 'why')
    .option('--replaced-by <id...>', 'the ids of what takes its place')
    .action(async (id, options) => {
      const { retire } = await import('./commands/rename.js')
      setStatus(await retire(id, options))
    })
  addRomeCommands(
    program.command('rome').description('compare with a release of ROME, from its open CSV files'),
    out,
    setStatus,
  )
  for (const command of program.commands) command.exitOverride()
  return program
}

// An argument is shown in one line; what commander adds, such as a command that was meant, has a line of its own.
function sayRefusal(said: string): void {
  for (const line of said.trimEnd().split(/\n(?=\(Did you mean )/)) errorTerminal().say(line)
}

function secondsOf(text: string): number {
  const seconds = Number(text)
  if (text.trim() !== '' && seconds >= 0 && Number.isFinite(seconds)) return seconds
  throw new InvalidArgumentError('It must be a number of seconds, such as 30.')
}
