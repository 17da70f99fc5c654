import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const markupDropped: Rule = {
  id: 'markup-dropped',
  severity: 'info',
  about: 'The address of a link or image, which has no place in the data.',
  example: {
    document: `# Les 1 métiers du pain\n\n- [Boulanger](https://example.org/pain)`,
    name: 'source.md',
    message: 'the address https://example.org/pain was not taken',
  },
  check: ({ observed }) =>
    observed('markup-dropped').map(o => ({
      ...at(o),
      message: `the address ${shorten(o.target)} was not taken`,
      advice: 'Write the address as text if it is to be published.',
    })),
}
