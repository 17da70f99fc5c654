import { at, type Rule } from '../rule.js'

export const trackedChange: Rule<'tracked-change'> = {
  id: 'tracked-change',
  severity: 'warning',
  example: {
    word: `<w:p><w:r><w:t>Les 1 métiers du pain</w:t></w:r><w:del w:author="Ada"><w:r><w:delText> et du sel</w:delText></w:r></w:del></w:p>`,
    document: '',
    fr: {
      message: 'Le texte « et du sel » est supprimé en suivi des modifications (Ada) : il n’a pas été lu.',
      advice: 'Acceptez ou refusez la modification dans Word (Révision, Modifications).',
      place: 'source.docx, paragraphe 1',
    },
    en: '“et du sel” (Ada) was deleted in a tracked change: it was not read.',
  },
  check: ({ observed }) =>
    observed('tracked-change').map(o => ({
      ...at(o),
      facts: { change: o.change, text: o.text, author: o.author },
    })),
}
