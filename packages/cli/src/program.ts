import type { ReportFormat } from '@metiers/validate'
import { languages, wordsOf } from '@metiers/words'
import { Command, Option } from 'commander'
import { defaultCacheFolder } from './cache.js'
import type { DiffFormat } from './commands/diff.js'
import { addRomeCommands } from './commands/rome.js'
import { addTemplateCommands } from './commands/template.js'
import { speakHelp } from './help.js'
import { language } from './language.js'
import { asCount, asPort, asSeconds } from './option-values.js'
import { ownVersion } from './own-version.js'
import { sayRefusal } from './refusal.js'
import { complain, errorTerminal, print } from './terminal.js'

// Each command is loaded when it is asked for: some stand on libraries that take longer to load than to run.
const formats: Record<ReportFormat, true> = { text: true, json: true, github: true }
const diffFormats: Record<DiffFormat, true> = { text: true, markdown: true, json: true, sparql: true }

/** The whole command line, in the language of the person. `setStatus` hears how a command ended. */
export function createProgram(setStatus: (status: number) => void): Command {
  const { help } = wordsOf(language())
  const { commands, options: about, values, must } = help
  const program = speakHelp(new Command('metiers'))
    .description(help.program)
    .version(ownVersion(), '-V, --version', help.showVersion)
    .addOption(new Option(`--lang <${values.language}>`, about.lang).choices(languages))
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: complain,
      outputError: said => {
        for (const line of sayRefusal(said)) errorTerminal().say(line)
      },
    })
  const sources = () => new Option(`--sources <${values.dir}>`, about.sources).default('sources')
  const out = () => new Option(`--out <${values.dir}>`, about.out).default('dist')

  const cacheOption = () => new Option(`--cache <${values.dir}>`, about.cache).default(defaultCacheFolder)
  const wait = () =>
    new Option(`--wait <${values.seconds}>`, about.wait).default(30).argParser(asSeconds(must.seconds))

  const queue = () => new Option(`--queue <${values.address}>`, about.queue)
  const store = () => new Option(`--store <${values.dir}>`, about.store)

  program
    .command(`init [${values.dir}]`)
    .description(commands.init)
    .option(`--title <${values.title}>`, about.title)
    .option(`--base-iri <${values.address}>`, about.baseIri)
    .option(`--publisher <${values.name}>`, about.publisher)
    .option(`--contact <${values.address}>`, about.contact)
    .option(`--licence <${values.address}>`, about.licence)
    .action(async (folder, options) => {
      const { init } = await import('./commands/init.js')
      setStatus(await init(folder ?? '.', options))
    })
  program
    .command('build')
    .description(commands.build)
    .addOption(sources())
    .addOption(out())
    .option(`--report <${values.file}>`, about.report)
    .option(`--accept-loss <${values.id}...>`, about.acceptLoss)
    .option(`--because <${values.reason}>`, about.acceptBecause)
    .addOption(cacheOption())
    .option('--no-cache', about.noCache)
    .addOption(wait())
    .addOption(queue())
    .addOption(store())
    .action(async options => {
      const { build } = await import('./commands/build.js')
      setStatus(await build(options))
    })
  program
    .command('site')
    .description(commands.site)
    .addOption(new Option(`--dataset <${values.dir}>`, about.dataset).default('dist'))
    .addOption(sources())
    .addOption(new Option(`--out <${values.dir}>`, about.siteOut).default('site'))
    .option(`--address <${values.address}>`, about.siteAddress)
    .option(`--repository <${values.address}>`, about.repository)
    .action(async options => {
      const { site } = await import('./commands/site.js')
      setStatus(await site(options))
    })
  program
    .command('serve')
    .description(commands.serve)
    .addOption(out())
    .addOption(new Option(`--host <${values.host}>`, about.host).default('127.0.0.1'))
    .addOption(new Option(`--port <${values.port}>`, about.port).default(8080).argParser(asPort(must.port)))
    .option(`--address <${values.address}>`, about.serveAddress)
    .option(`--site <${values.dir}>`, about.serveSite)
    .addOption(new Option(`--rate-limit <${values.n}>`, about.rateLimit).argParser(asCount(must.count)))
    .option('--quiet', about.quiet)
    .action(async options => {
      const { serve } = await import('./commands/serve.js')
      setStatus(await serve(options))
    })
  program
    .command('check')
    .description(commands.check)
    .addOption(sources())
    .addOption(out())
    .addOption(
      new Option(`--format <${values.format}>`, about.format).choices(Object.keys(formats)).default('text'),
    )
    .option('--all', about.all)
    .option('--second-reader', about.secondReader)
    .option(`--report <${values.file}>`, about.report)
    .action(async options => {
      const { check } = await import('./commands/check.js')
      setStatus(await check(options))
    })
  program
    .command('watch')
    .description(commands.watch)
    .addOption(sources())
    .addOption(out())
    .addOption(cacheOption())
    .option('--no-cache', about.noCache)
    .addOption(wait())
    .option('--poll', about.poll)
    .action(async options => {
      const { watch } = await import('./commands/watch.js')
      setStatus(await watch(options))
    })
  program
    .command('worker')
    .description(commands.worker)
    .addOption(queue().makeOptionMandatory())
    .addOption(store().makeOptionMandatory())
    .addOption(new Option(`--threads <${values.n}>`, about.threads).argParser(asCount(must.count)))
    .action(async options => {
      const { worker } = await import('./commands/worker.js')
      setStatus(await worker(options))
    })
  program
    .command(`explain <${values.what}>`)
    .description(commands.explain)
    .addOption(out())
    .action(async (what, options) => {
      const { explain } = await import('./commands/explain.js')
      setStatus(await explain(what, options))
    })
  program
    .command(`diff [${values.old}] [${values.new}]`)
    .description(commands.diff)
    .addOption(sources())
    .addOption(out())
    .addOption(
      new Option(`--format <${values.format}>`, about.format)
        .choices(Object.keys(diffFormats))
        .default('text'),
    )
    .option('--exit-code', about.exitCode)
    .action(async (old, now, options) => {
      const { diff } = await import('./commands/diff.js')
      setStatus(await diff(old, now, options))
    })
  program
    .command('release')
    .description(commands.release)
    .addOption(sources())
    .addOption(out())
    .requiredOption(`--date <${values.date}>`, about.date)
    .addOption(cacheOption())
    .option('--no-cache', about.noCache)
    .addOption(wait())
    .action(async options => {
      const { release } = await import('./commands/release.js')
      setStatus(await release(options))
    })
  program
    .command(`form [${values.occupation}...]`)
    .description(commands.form)
    .addOption(sources())
    .requiredOption(`--out <${values.dir}>`, about.formOut)
    .option('--filled', about.filled)
    .addOption(wait())
    .action(async (names, options) => {
      const { form } = await import('./commands/form.js')
      setStatus(await form(names, options))
    })
  program
    .command(`convert <${values.file}>`)
    .description(commands.convert)
    .option(`--out <${values.dir}>`, about.convertOut)
    .action(async (file, options) => {
      const { convert } = await import('./commands/convert.js')
      setStatus(await convert(file, options))
    })
  program
    .command('ids')
    .description(commands.ids)
    .exitOverride()
    .command('update')
    .description(commands['ids update'])
    .addOption(sources())
    .addOption(wait())
    .exitOverride()
    .action(async options => {
      const { updateIds } = await import('./commands/ids.js')
      setStatus(await updateIds(options))
    })
  program
    .command(`rename <${values.id}> <${values.label}>`)
    .description(commands.rename)
    .addOption(sources())
    .addOption(wait())
    .action(async (id, label, options) => {
      const { rename } = await import('./commands/rename.js')
      setStatus(await rename(id, label, options))
    })
  program
    .command(`retire <${values.id}...>`)
    .description(commands.retire)
    .addOption(sources())
    .requiredOption(`--because <${values.reason}>`, about.because)
    .option(`--replaced-by <${values.id}...>`, about.replacedBy)
    .addOption(wait())
    .action(async (ids, options) => {
      const { retire } = await import('./commands/retire.js')
      setStatus(await retire(ids, options))
    })
  program
    .command(`merge <${values.old}...>`)
    .description(commands.merge)
    .addOption(sources())
    .requiredOption(`--into <${values.new}>`, about.mergeInto)
    .option(`--because <${values.reason}>`, about.becauseElse)
    .addOption(wait())
    .action(async (ids, options) => {
      const { merge } = await import('./commands/retire.js')
      setStatus(await merge(ids, options))
    })
  program
    .command(`split <${values.old}>`)
    .description(commands.split)
    .addOption(sources())
    .requiredOption(`--into <${values.new}...>`, about.splitInto)
    .option(`--because <${values.reason}>`, about.becauseElse)
    .addOption(wait())
    .action(async (id, options) => {
      const { split } = await import('./commands/retire.js')
      setStatus(await split(id, options))
    })
  addTemplateCommands(program.command('template').description(commands.template), sources, setStatus)
  addRomeCommands(program.command('rome').description(commands.rome), out, setStatus)
  for (const command of program.commands) command.exitOverride()
  return program
}
