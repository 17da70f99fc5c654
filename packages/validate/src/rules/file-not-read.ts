import { at, type Rule } from '../rule.js'

export const fileNotRead: Rule<'file-not-read'> = {
  id: 'file-not-read',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    folder: [
      {
        kind: 'file-not-read',
        path: 'photo.png',
        reason: 'type',
        extension: '.png',
        place: null,
        occupationId: null,
      },
    ],
    fr: {
      message: '« photo.png » n’a pas été lu : un fichier .png ne se lit pas.',
      advice:
        'Enregistrez-le au format Word (.docx), texte (.txt) ou Markdown (.md), ou sortez-le du dossier.',
      place: null,
    },
    en: '“photo.png” was not read: files of type .png cannot be read.',
  },
  check: ({ observed }) =>
    observed('file-not-read').map(o => ({
      ...at(o),
      facts: { path: o.path, reason: o.reason, extension: o.extension },
    })),
}
