import { at, type Rule } from '../rule.js'

export const textBeside: Rule<'text-beside'> = {
  id: 'text-beside',
  severity: 'info',
  example: {
    word: `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Saisir le titre</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
    document: '',
    fr: {
      message: 'Un texte à remplacer du formulaire n’entre pas dans les données : « Saisir le titre ».',
      advice:
        'Rien n’est à faire, sauf s’il faut le publier : placez alors ce texte dans le corps du document.',
      place: 'source.docx, paragraphe 1',
    },
    en: 'A placeholder is no data: “Saisir le titre”.',
  },
  check: ({ observed }) =>
    observed('text-beside').map(o => ({ ...at(o), facts: { what: o.what, text: o.text, author: o.author } })),
}
