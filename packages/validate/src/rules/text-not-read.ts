import { at, type Rule } from '../rule.js'

export const textNotRead: Rule<'text-not-read'> = {
  id: 'text-not-read',
  severity: 'warning',
  example: {
    word: `<w:p><w:r><w:t>Les 1 métiers du pain</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>à revoir</w:t></w:r></w:p>`,
    document: '',
    fr: {
      message: 'Un texte masqué n’a pas été lu : « à revoir ».',
      advice: 'S’il faut le publier, placez ce texte dans le corps du document.',
      place: 'source.docx, paragraphe 1',
    },
    en: 'Hidden text was not read: “à revoir”.',
  },
  check: ({ observed }) =>
    observed('text-not-read').map(o => ({
      ...at(o),
      facts: { what: o.what, text: o.text, author: o.author },
    })),
}
