import { at, type Rule } from '../rule.js'

export const encodingGuessed: Rule<'encoding-guessed'> = {
  id: 'encoding-guessed',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Pâtissier`,
    windows1252: true,
    fr: {
      message: 'L’encodage du fichier n’est pas indiqué ; il a été lu comme windows-1252.',
      advice: 'Enregistrez-le en UTF-8 pour en être sûr.',
      place: 'source.txt',
    },
    en: 'The file does not say its encoding; it was read as windows-1252.',
  },
  check: ({ observed }) =>
    observed('encoding-guessed').map(o => ({ ...at(o), facts: { encoding: o.encoding } })),
}
