import { asideName } from '../format/aside-name.js'
import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const textNotRead: Rule = {
  id: 'text-not-read',
  severity: 'warning',
  about:
    'Text of a Word document that stands where it is not read: a footnote, hidden text, a text box, a formula.',
  example: {
    word: `<w:p><w:r><w:t>Les 1 métiers du pain</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>à revoir</w:t></w:r></w:p>`,
    document: '',
    message: 'hidden text was not read: "à revoir"',
  },
  check: ({ observed }) =>
    observed('text-not-read').map(o => ({
      ...at(o),
      message: `${asideName(o.what)} was not read: "${shorten(o.text)}"`,
      advice: 'Move it into the text of the document if it is to be published.',
    })),
}
