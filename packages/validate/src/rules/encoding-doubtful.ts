import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const encodingDoubtful: Rule = {
  id: 'encoding-doubtful',
  severity: 'warning',
  about: 'Characters that French text hardly has: the encoding may have been read wrongly, here or before.',
  example: {
    document: `Les 1 métiers du pain\n· BoulangÃ¨re`,
    message: '"· BoulangÃ¨re" looks as if read in a wrong encoding',
  },
  check: ({ observed }) =>
    observed('encoding-doubtful').map(o => ({
      ...at(o),
      message: `"${shorten(o.text)}" looks as if read in a wrong encoding`,
      advice: 'Open the file in the program that wrote it and save it as UTF-8.',
    })),
}
