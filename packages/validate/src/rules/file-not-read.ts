import { at, type Rule } from '../rule.js'

export const fileNotRead: Rule = {
  id: 'file-not-read',
  severity: 'error',
  about: 'A file in the sources folder that no reader can read: nothing of it is in the data.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    folder: [
      {
        kind: 'file-not-read',
        path: 'photo.png',
        reason: 'files of type .png cannot be read',
        advice: null,
        place: null,
        occupationId: null,
      },
    ],
    message: 'photo.png: files of type .png cannot be read',
  },
  check: ({ observed }) =>
    observed('file-not-read').map(o => ({
      ...at(o),
      message: `${o.path}: ${o.reason}`,
      advice: o.advice ?? 'Put the file itself into the folder, or move it out of the folder.',
    })),
}
