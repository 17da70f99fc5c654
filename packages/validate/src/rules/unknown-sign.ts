import { at, type Rule } from '../rule.js'

export const unknownSign: Rule = {
  id: 'unknown-sign',
  severity: 'warning',
  about: 'A sign of a symbol font that no table of signs tells.',
  example: {
    word: `<w:p><w:r><w:t>Les 1 métiers du pain</w:t></w:r><w:r><w:sym w:font="Marlett" w:char="F062"/></w:r></w:p>`,
    document: '',
    message: 'the sign F062 of Marlett is unknown',
  },
  check: ({ observed }) =>
    observed('unknown-sign').map(o => ({
      ...at(o),
      message: `the sign ${o.sign} is unknown`,
      advice: 'Replace it in Word by a character such as ✓ or x.',
    })),
}
