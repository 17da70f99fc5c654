import { at, type Rule } from '../rule.js'

export const documentWithoutParts: Rule<'document-without-parts'> = {
  id: 'document-without-parts',
  severity: 'error',
  example: {
    name: 'source.md',
    document: `# Intitulé du poste\n\nBoulanger\n\n# Missions principales\n\n- Pétrir la pâte\n\n# Relations fonctionnelles\n\nLe fournil`,
    fr: {
      message: `Rien n’a été reconnu dans « source.md » (6 textes) ; ses titres : « Intitulé du poste » (sans doute « Intitulé de l'emploi-type »), « Missions principales » (sans doute « Activités principales »), « Relations fonctionnelles ».`,
      advice:
        'Vérifiez que c’est le bon fichier. Pour lire ce formulaire, faites proposer un modèle d’après vos documents, puis relisez-le : metiers template propose > sources/template.yaml',
      place: 'source.md',
    },
    en: `Nothing was recognised in “source.md” (6 texts); its headings: “Intitulé du poste” (likely “Intitulé de l'emploi-type”), “Missions principales” (likely “Activités principales”), “Relations fonctionnelles”.`,
  },
  check: ({ observed }) =>
    observed('document-without-parts').map(o => ({
      ...at(o),
      facts: { path: o.path, headings: o.headings, blocks: o.blocks },
    })),
}
