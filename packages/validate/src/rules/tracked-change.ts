import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

const changes = { inserted: 'inserted', deleted: 'deleted', moved: 'moved away' }

export const trackedChange: Rule = {
  id: 'tracked-change',
  severity: 'warning',
  about: 'A change of a Word document that was tracked and is still to be accepted or refused.',
  example: {
    word: `<w:p><w:r><w:t>Les 1 métiers du pain</w:t></w:r><w:del w:author="Ada"><w:r><w:delText> et du sel</w:delText></w:r></w:del></w:p>`,
    document: '',
    message: '"et du sel" was deleted in a tracked change by Ada: it was not read',
  },
  check: ({ observed }) =>
    observed('tracked-change').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" was ${changes[o.change]} in a tracked change by ${o.author ?? 'someone'}: it was ${
        o.change === 'inserted' ? 'read as if accepted' : 'not read'
      }`,
      advice: 'Accept or refuse the change in Word (Review, Changes).',
    })),
}
