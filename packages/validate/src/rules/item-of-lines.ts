import { at, type Rule } from '../rule.js'

export const itemOfLines: Rule<'item-of-lines'> = {
  id: 'item-of-lines',
  severity: 'warning',
  example: {
    word: `<w:p><w:r><w:t>Intitulé de l’emploi-type : BOULANGER</w:t></w:r></w:p><w:p><w:r><w:t>Activités principales</w:t></w:r></w:p><w:p><w:r><w:t>Pétrir la pâte</w:t><w:br/><w:t>Cuire au four</w:t></w:r></w:p>`,
    document: '',
    fr: {
      message:
        '« Pétrir la pâte Cuire au four » tient sur 2 lignes et a été lu comme un seul élément de la rubrique « Activités principales ».',
      advice: 'Si chaque ligne est un élément, donnez à chacune son paragraphe ou sa puce.',
      place: 'source.docx, paragraphe 3',
    },
    en: '“Pétrir la pâte Cuire au four” stands on 2 lines and was read as one item of the section “Main activities”.',
  },
  check: ({ observed }) =>
    observed('item-of-lines').map(o => ({
      ...at(o),
      facts: { section: o.section, text: o.text, lines: o.lines },
    })),
}
