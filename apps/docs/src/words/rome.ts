import { bilingual, inDigits, plural } from './bilingual'

/** The page of the alignment with ROME. */
export const romeWords = bilingual(
  {
    title: 'Alignement ROME',
    description:
      'Les correspondances entre les métiers et les fiches ROME, avec leurs preuves, leur version et leur statut.',
    lead: (mappings: number, codes: number, versions: string) =>
      `${inDigits('fr', mappings)} ${plural('fr', mappings, 'correspondance', 'correspondances')} vers ${inDigits('fr', codes)} ${plural('fr', codes, 'fiche', 'fiches')} de ROME ${versions}.`,
    none: 'Aucune correspondance avec ROME n’est publiée.',
    statusTitle: 'Ce que valent ces correspondances',
    statusCounts: (proposed: number, confirmed: number) =>
      `${inDigits('fr', proposed)} ${plural('fr', proposed, 'est proposée', 'sont proposées')}, ${inDigits('fr', confirmed)} ${plural('fr', confirmed, 'est confirmée', 'sont confirmées')}.`,
    statusMeaning:
      '«\u00A0Proposée\u00A0» veut dire que personne ne l’a encore vérifiée\u00A0: elle repose sur les noms, non sur le contenu des fiches. Elle devient «\u00A0confirmée\u00A0» quand une personne nommée l’a relue, à une date. La confiance est l’avis chiffré de qui propose, non une mesure.',
    versionMeaning:
      'Un code de ROME peut changer de sens d’une version à l’autre\u00A0: chaque correspondance dit celle avec laquelle elle a été établie.',
    attributionTitle: 'Attribution',
    files: 'En fichiers',
    tableCaption: 'Les correspondances, par code ROME',
    columns: {
      occupation: 'Métier',
      predicate: 'Il est',
      appellation: 'Appellation ROME',
      confidence: 'Confiance',
      status: 'Statut',
      comment: 'Commentaire',
    },
    ogr: (code: string) => `OGR ${code}`,
    version: (version: string) => `ROME ${version}`,
    status: { proposed: 'proposée', confirmed: 'confirmée' },
    filter: 'Métier, code ou libellé',
    predicate: 'Relation',
    count: { one: '{shown} correspondance sur {all}', many: '{shown} correspondances sur {all}' },
    unaligned: 'Sans correspondance',
    unalignedNone: 'Chaque métier a une correspondance.',
    unalignedIntro: (n: number) =>
      plural('fr', n, 'Ce métier n’en a pas\u00A0:', 'Ces métiers n’en ont pas\u00A0:'),
  },
  {
    title: 'ROME alignment',
    description:
      'The mappings between the occupations and the ROME fiches, with their evidence, version and status.',
    lead: (mappings, codes, versions) =>
      `${inDigits('en', mappings)} ${plural('en', mappings, 'mapping', 'mappings')} to ${inDigits('en', codes)} ${plural('en', codes, 'fiche', 'fiches')} of ROME ${versions}.`,
    none: 'No mapping to ROME is published.',
    statusTitle: 'What these mappings are worth',
    statusCounts: (proposed, confirmed) =>
      `${inDigits('en', proposed)} ${plural('en', proposed, 'is', 'are')} proposed, ${inDigits('en', confirmed)} confirmed.`,
    statusMeaning:
      '“Proposed” means that nobody has reviewed it yet: it rests on the names, not on the content of the fiches. It becomes “confirmed” when a named person has reviewed it on a date. The confidence is the judgement, in figures, of who proposes it, not a measure.',
    versionMeaning:
      'A ROME code may change its meaning from one version to the next: each mapping says the version that it was made with.',
    attributionTitle: 'Attribution',
    files: 'As files',
    tableCaption: 'The mappings by ROME code',
    columns: {
      occupation: 'Occupation',
      predicate: 'It is',
      appellation: 'ROME appellation',
      confidence: 'Confidence',
      status: 'Status',
      comment: 'Comment',
    },
    ogr: code => `OGR ${code}`,
    version: version => `ROME ${version}`,
    status: { proposed: 'proposed', confirmed: 'confirmed' },
    filter: 'Occupation, code or label',
    predicate: 'Relation',
    count: { one: '{shown} mapping of {all}', many: '{shown} mappings of {all}' },
    unaligned: 'Without mapping',
    unalignedNone: 'Every occupation has a mapping.',
    unalignedIntro: n => plural('en', n, 'This occupation has none:', 'These occupations have none:'),
  },
)
