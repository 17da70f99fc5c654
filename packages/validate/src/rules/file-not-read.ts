import { at, type Rule } from '../rule.js'

export const fileNotRead: Rule = {
  id: 'file-not-read',
  severity: 'error',
  about: 'A file in the sources folder that no reader can read: nothing of it is in the data.',
  example: {
    document: '',
    message: '',
  },
  check: ({ observed }) =>
    observed('file-not-read').map(o => ({
      ...at(o),
      message: `${o.path}: ${o.reason}`,
      advice: 'Save the document as plain text (UTF-8) or Markdown, or move the file out of the folder.',
    })),
}
