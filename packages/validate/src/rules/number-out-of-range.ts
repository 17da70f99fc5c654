import { at, type Rule } from '../rule.js'

export const numberOutOfRange: Rule<'number-out-of-range'> = {
  id: 'number-out-of-range',
  severity: 'warning',
  example: {
    word: `<w:p><w:pPr><w:numPr><w:ilvl w:val="1.5"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Les 1 métiers du pain</w:t></w:r></w:p>`,
    document: '',
    fr: {
      message:
        'Le document contient « w:ilvl "1.5" », un nombre qui ne peut pas être là ; il n’a pas été employé.',
      advice:
        'Ouvrez le document dans Word, regardez ses listes et ses titres, et enregistrez-le de nouveau.',
      place: 'source.docx, paragraphe 1',
    },
    en: 'The document says “w:ilvl "1.5"”, which is no number that can stand there; it was not used.',
  },
  check: ({ observed }) =>
    observed('number-out-of-range').map(o => ({ ...at(o), facts: { stated: o.stated } })),
}
