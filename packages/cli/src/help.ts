import { wordsOf } from '@metiers/words'
import { type Command, Help, type HelpConfiguration, type Option } from 'commander'
import { language } from './language.js'

const plain = new Help()
/** Letters of no use, of which a line is not broken, in the place of spaces at which none may be. */
const unbroken: readonly (readonly [space: string, letter: string])[] = [
  ['\u00a0', '\ue000'],
  ['\u202f', '\ue001'],
]

/** Gives a program the help of commander, in the language of the person. Its commands inherit it. */
export function speakHelp(program: Command): Command {
  const { help } = wordsOf(language())
  return program
    .configureHelp(configuration())
    .helpOption('-h, --help', help.showHelp)
    .helpCommand(`help [${help.usage.command}]`, help.showHelpOf)
    .showHelpAfterError(help.afterRefusal)
}

function configuration(): HelpConfiguration {
  const { headings, usage, choices, byDefault } = wordsOf(language()).help
  // Commander's own titles, by which it asks for their look: that is where another word can be put.
  const titles = new Map([
    ['Usage:', headings.usage],
    ['Arguments:', headings.arguments],
    ['Options:', headings.options],
    ['Global Options:', headings.globalOptions],
    ['Commands:', headings.commands],
  ])
  return {
    showGlobalOptions: true,
    styleTitle: title => titles.get(title) ?? title,
    // The flags before it are typed by us: none has these words.
    styleUsage: text =>
      text.replace('[options]', `[${usage.options}]`).replace('[command]', `[${usage.command}]`),
    styleSubcommandTerm: text =>
      text.replace('[options]', `[${usage.options}]`).replace('[command]', `[${usage.command}]`),
    boxWrap(text, width) {
      const held = unbroken.reduce((line, [space, letter]) => line.replaceAll(space, letter), text)
      const wrapped = plain.boxWrap(held, width)
      return unbroken.reduce((line, [space, letter]) => line.replaceAll(letter, space), wrapped)
    },
    optionDescription: option => [option.description, ...about(option)].join(' '),
  }

  function about({ argChoices, defaultValue, negate }: Option): string[] {
    const facts = [
      ...(argChoices ? [choices(argChoices)] : []),
      ...(defaultValue === undefined || negate ? [] : [byDefault(JSON.stringify(defaultValue))]),
    ]
    return facts.length > 0 ? [`(${facts.join(', ')})`] : []
  }
}
