import { asideName } from '../format/aside-name.js'
import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const textBeside: Rule = {
  id: 'text-beside',
  severity: 'info',
  about: 'Text that a Word document has beside its own text: headers, footers, comments, placeholders.',
  example: {
    word: `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Saisir le titre</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
    document: '',
    message: 'a placeholder is no data: "Saisir le titre"',
  },
  check: ({ observed }) =>
    observed('text-beside').map(o => ({
      ...at(o),
      message: `${asideName(o.what)}${o.author === null ? '' : ` by ${o.author}`} is no data: "${shorten(o.text)}"`,
      advice: 'Nothing has to be done; write it into the text of the document if it is to be published.',
    })),
}
