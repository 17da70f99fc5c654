import { at, type Rule } from '../rule.js'

export const unknownSign: Rule<'unknown-sign'> = {
  id: 'unknown-sign',
  severity: 'warning',
  example: {
    word: `<w:p><w:r><w:t>Les 1 métiers du pain</w:t></w:r><w:r><w:sym w:font="Marlett" w:char="F062"/></w:r></w:p>`,
    document: '',
    fr: {
      message: 'Le signe F062 de la police « Marlett » est inconnu.',
      advice: 'Remplacez-le dans Word par un caractère ordinaire, comme ✓ ou x.',
      place: 'source.docx, paragraphe 1',
    },
    en: 'The sign F062 of the font “Marlett” is unknown.',
  },
  check: ({ observed }) =>
    observed('unknown-sign').map(o => ({ ...at(o), facts: { sign: o.sign, font: o.font, text: o.text } })),
}
