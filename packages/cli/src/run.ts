import { UnreadableInput } from '@metiers/document'
import { reportFormats } from '@metiers/validate'
import { Command, CommanderError, Option } from 'commander'
import { build } from './commands/build.js'
import { check } from './commands/check.js'
import { convert } from './commands/convert.js'
import { diff, diffFormats } from './commands/diff.js'
import { explain } from './commands/explain.js'
import { form } from './commands/form.js'
import { updateIds } from './commands/ids.js'
import { release } from './commands/release.js'
import { rename, retire } from './commands/rename.js'
import { addRomeCommands } from './commands/rome.js'
import { exitStatus } from './exit-status.js'
import { ownVersion } from './own-version.js'

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
      process.stderr.write(`${error.message}\n`)
      return exitStatus.unusable
    }
    // Only a broken promise of ours comes here; it is said in one line, and in full where someone asks.
    const detail = process.env.METIERS_DEBUG && error instanceof Error ? error.stack : String(error)
    process.stderr.write(`metiers: internal error, nothing was written: ${detail}\n`)
    return exitStatus.unusable
  }
}

function createProgram(setStatus: (status: number) => void): Command {
  const program = new Command('metiers')
    .description(
      'From documents that describe a nomenclature of jobs to open data, with the source of every value.',
    )
    .version(ownVersion())
    .exitOverride()
    .showHelpAfterError('(run with --help to see what can be asked)')
  const sources = () => new Option('--sources <dir>', 'the folder of documents').default('sources')
  const out = () => new Option('--out <dir>', 'the folder of published datasets').default('dist')

  program
    .command('build')
    .description('read every source, validate, and write all datasets')
    .addOption(sources())
    .addOption(out())
    .option('--report <file>', 'also write the report here, as JSON')
    .action(async options => setStatus(await build(options)))
  program
    .command('check')
    .description('read every source and validate; write nothing')
    .addOption(sources())
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(reportFormats)).default('text'),
    )
    .option('--report <file>', 'also write the report here, as JSON')
    .action(async options => setStatus(await check(options)))
  program
    .command('explain <what>')
    .description('say where a value comes from: an occupation id, or a JSON Pointer into nomenclature.json')
    .addOption(out())
    .action(async (what, options) => setStatus(await explain(what, options)))
  program
    .command('diff [old] [new]')
    .description(
      'say by meaning what changed between two datasets, each a folder, a nomenclature.json or a git revision such as ' +
        'HEAD~1:dist; by default between the published one and the sources as they are now',
    )
    .addOption(sources())
    .addOption(out())
    .addOption(new Option('--format <format>', 'how to print').choices(diffFormats).default('text'))
    .option('--exit-code', 'end with status 1 where something changed')
    .action(async (old, now, options) => setStatus(await diff(old, now, options)))
  program
    .command('release')
    .description('record what the sources say as the release of the version that they state, and build')
    .addOption(sources())
    .addOption(out())
    .requiredOption('--date <date>', 'the day of the release, such as 2026-01-31')
    .action(async options => setStatus(await release(options)))
  program
    .command('form [occupation...]')
    .description('write a Word form for each occupation without a profile, or for those named by id or label')
    .addOption(sources())
    .requiredOption('--out <dir>', 'the folder to write the Word files to')
    .option('--filled', 'write what is known: the Word edition of each profile')
    .action(async (names, options) => setStatus(await form(names, options)))
  program
    .command('convert <file>')
    .description('make a .docx of a .doc, .odt or .rtf file, where LibreOffice is installed')
    .option('--out <dir>', 'the folder for the new file, by default that of the old one')
    .action(async (file, options) => setStatus(await convert(file, options)))
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
    .action(async options => setStatus(await updateIds(options)))
  program
    .command('rename <id> <label>')
    .description('say that a published occupation has another label: it keeps its id')
    .addOption(sources())
    .action(async (id, label, options) => setStatus(await rename(id, label, options)))
  program
    .command('retire <id>')
    .description('say that a published occupation was removed on purpose: it stays, deprecated')
    .addOption(sources())
    .requiredOption('--because <reason>', 'why')
    .option('--replaced-by <id...>', 'the ids of what takes its place')
    .action(async (id, options) => setStatus(await retire(id, options)))
  addRomeCommands(
    program.command('rome').description('compare with a release of ROME, from its open CSV files'),
    out,
    setStatus,
  )
  for (const command of program.commands) command.exitOverride()
  return program
}
