import { bilingual, plural } from './bilingual'

export const homeWords = bilingual(
  {
    lead: (occupations: number, families: number) =>
      `${occupations} métiers en ${families} familles, lus dans les documents qui les décrivent et publiés en données ouvertes.`,
    trust: 'Chaque mot montre d’où il vient\u00A0; ce qui manque est dit.',
    figures: 'En chiffres',
    occupations: (n: number) => plural('fr', n, 'métier', 'métiers'),
    profiles: (n: number) => plural('fr', n, 'métier avec une fiche', 'métiers avec une fiche'),
    completeness: 'des rubriques sont remplies',
    findings: (n: number) => plural('fr', n, 'point à vérifier', 'points à vérifier'),
    matrix: 'La nomenclature',
    wholeMatrix: 'Voir la matrice entière',
    explore: 'Explorer',
    explored: {
      competences: 'ce que les fiches demandent, et quels métiers le partagent',
      compare: 'deux ou trois fiches côte à côte',
      careers: 'qui cite qui, en dessin et en tableau',
    },
    downloads: 'Télécharger',
    allFiles: 'Tous les fichiers',
    formats: {
      csv: 'CSV\u00A0: les tables',
      xlsx: 'Excel\u00A0: le classeur',
      json: 'JSON\u00A0: la nomenclature entière',
      jsonld: 'JSON-LD\u00A0: le graphe SKOS',
      rome: 'ROME\u00A0: l’alignement',
      schema: 'Schéma\u00A0: types et validation',
    },
  },
  {
    lead: (occupations, families) =>
      `${occupations} occupations in ${families} families, read from the documents that describe them and published as open data.`,
    trust: 'Every word shows where it comes from; what is missing is said.',
    figures: 'In figures',
    occupations: n => plural('en', n, 'occupation', 'occupations'),
    profiles: n => plural('en', n, 'occupation with a profile', 'occupations with a profile'),
    completeness: 'of the sections are filled',
    findings: n => plural('en', n, 'finding to look at', 'findings to look at'),
    matrix: 'The nomenclature',
    wholeMatrix: 'See the whole matrix',
    explore: 'Explore',
    explored: {
      competences: 'what the profiles ask for, and which occupations share it',
      compare: 'two or three profiles side by side',
      careers: 'who names whom, as a drawing and as a table',
    },
    downloads: 'Download',
    allFiles: 'All files',
    formats: {
      csv: 'CSV: the tables',
      xlsx: 'Excel: the workbook',
      json: 'JSON: the whole nomenclature',
      jsonld: 'JSON-LD: the SKOS graph',
      rome: 'ROME: the alignment',
      schema: 'Schema: types and validation',
    },
  },
)
