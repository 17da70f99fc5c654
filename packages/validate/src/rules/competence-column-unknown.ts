import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const competenceColumnUnknown: Rule = {
  id: 'competence-column-unknown',
  severity: 'warning',
  about: 'A column of the competence table that fits none of the template: what stands in it is not read.',
  example: {
    name: 'source.md',
    document: `# Les 1 métiers du pain\n\n- Boulanger\n\n# Intitulé de l’emploi-type : BOULANGER\n\n## Compétences comportementales requises\n\n| Groupe | Catégorie | 1 | 2 | 3 | Précisions |\n| --- | --- | --- | --- | --- | --- |\n| Relation | Animation d’équipe | | x | | |`,
    message: 'the column "Groupe" of the competence table is not in the template: "Relation" is not read',
  },
  check: ({ observed }) =>
    observed('competence-column-unknown').map(o => ({
      ...at(o),
      message: `the column "${shorten(o.head)}" of the competence table is not in the template${texts(o.texts)}`,
      advice:
        'Move what matters into the column of remarks, or add the head to competences.columns in the template.',
    })),
}

function texts(found: string[]): string {
  if (found.length === 0) return ''
  const named = found.map(text => `"${shorten(text)}"`).join(', ')
  return `: ${named} ${found.length === 1 ? 'is' : 'are'} not read`
}
