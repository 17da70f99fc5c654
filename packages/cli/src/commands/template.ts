import { wordsOf } from '@metiers/words'
import type { Command, Option } from 'commander'
import { language } from '../language.js'

/** Adds `propose`, `check` and `show` to `metiers template`. */
export function addTemplateCommands(
  template: Command,
  sources: () => Option,
  setStatus: (status: number) => void,
): void {
  const { commands } = wordsOf(language()).help
  template
    .command('propose')
    .description(commands['template propose'])
    .addOption(sources())
    .action(async options => {
      const { templatePropose } = await import('./template-propose.js')
      setStatus(await templatePropose(options))
    })
  template
    .command('check')
    .description(commands['template check'])
    .addOption(sources())
    .action(async options => {
      const { templateCheck } = await import('./template-check.js')
      setStatus(await templateCheck(options))
    })
  template
    .command('show')
    .description(commands['template show'])
    .addOption(sources())
    .action(async options => {
      const { templateShow } = await import('./template-show.js')
      setStatus(await templateShow(options))
    })
}
