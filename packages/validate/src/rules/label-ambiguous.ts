import { at, type Rule } from '../rule.js'

export const labelAmbiguous: Rule<'label-ambiguous'> = {
  id: 'label-ambiguous',
  severity: 'error',
  example: {
    document: `Les 2 métiers du pain\n· Vendeur de pain A\n· Vendeur de pain B\nIntitulé de l’emploi-type : VENDEUR DE PAIN C`,
    fr: {
      message: '« VENDEUR DE PAIN C » peut être « Vendeur de pain A » ou « Vendeur de pain B ».',
      advice: `Corrigez l’intitulé. Sinon, collez dans sources/decisions.yaml (sans répéter la ligne « aliases: » si elle y est déjà) :

aliases:
  - { text: "VENDEUR DE PAIN C", occupation: vendeur-de-pain-a, because: "à compléter : pourquoi" }

(ou, pour « occupation » : vendeur-de-pain-b)`,
      place: 'source.txt, ligne 4',
    },
    en: '“VENDEUR DE PAIN C” could be “Vendeur de pain A” or “Vendeur de pain B”.',
  },
  check: ({ observed, nomenclature }) => {
    const labels = new Map(nomenclature.occupations.map(({ id, preferredLabel }) => [id, preferredLabel.fr]))
    return observed('label-ambiguous').map(o => {
      const candidates = o.candidates.map(id => ({ id, label: labels.get(id) ?? id }))
      return { ...at(o), facts: { label: o.label, candidates } }
    })
  },
}
