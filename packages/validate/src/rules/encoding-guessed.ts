import { at, type Rule } from '../rule.js'

export const encodingGuessed: Rule = {
  id: 'encoding-guessed',
  severity: 'info',
  about: 'The file has no byte-order mark and is not UTF-8: its encoding is a guess.',
  example: {
    document: `Les 1 métiers du pain\n· Pâtissier`,
    windows1252: true,
    message: 'the encoding was guessed: windows-1252',
  },
  check: ({ observed }) =>
    observed('encoding-guessed').map(o => ({
      ...at(o),
      message: `the encoding was guessed: ${o.encoding}`,
      advice: 'Save the file as UTF-8 to be sure.',
    })),
}
