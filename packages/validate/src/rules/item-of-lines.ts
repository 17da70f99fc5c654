import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const itemOfLines: Rule = {
  id: 'item-of-lines',
  severity: 'warning',
  about:
    'A paragraph of several lines without bullets in a section that holds a list: it was read as one item.',
  example: {
    word: `<w:p><w:r><w:t>Intitulé de l’emploi-type : BOULANGER</w:t></w:r></w:p><w:p><w:r><w:t>Activités principales</w:t></w:r></w:p><w:p><w:r><w:t>Pétrir la pâte</w:t><w:br/><w:t>Cuire au four</w:t></w:r></w:p>`,
    document: '',
    message:
      '"Pétrir la pâte Cuire au four" stands on 2 lines and was read as one item of the section main-activities',
  },
  check: ({ observed }) =>
    observed('item-of-lines').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" stands on ${o.lines} lines and was read as one item of the section ${o.section}`,
      advice: 'If each line is an item, give each a paragraph or a bullet of its own.',
    })),
}
