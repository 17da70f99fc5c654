import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const documentWithoutParts: Rule = {
  id: 'document-without-parts',
  severity: 'error',
  about:
    'A document in which nothing of the template was found: no list, no grid, no fiche. It may be in the form of another house.',
  example: {
    name: 'source.md',
    document: `# Intitulé du poste\n\nBoulanger\n\n# Missions principales\n\n- Pétrir la pâte\n\n# Relations fonctionnelles\n\nLe fournil`,
    message:
      'no part of the template was found in source.md, and nothing of it was read (6 texts). Its headings: "Intitulé du poste" (likely "Intitulé de l\'emploi-type"), "Missions principales" (likely "Activités principales"), "Relations fonctionnelles"',
  },
  check: ({ observed }) =>
    observed('document-without-parts').map(o => ({
      ...at(o),
      message: `no part of the template was found in ${o.path}, and nothing of it was read (${o.blocks} texts)${headings(o.headings)}`,
      advice:
        'Check that it is the right file. To read this form, write its headings into a template of your own (sections, headings of each) and name that file in sources.yaml under the key template.',
    })),
}

function headings(found: { text: string; likely: string | null }[]): string {
  const said = found.map(({ text, likely }) => `"${shorten(text)}"${likely ? ` (likely "${likely}")` : ''}`)
  return said.length > 0 ? `. Its headings: ${said.join(', ')}` : ''
}
