import { bilingual, plural } from './bilingual'

/** The page that says what this is, how it is made, and how to take part. */
export const aboutWords = bilingual(
  {
    title: 'À propos',
    description:
      'Comment ces données sont faites, d’où elles viennent, sous quelles conditions, et comment y contribuer.',
    lead: 'Une nomenclature de métiers, lue dans les documents qui la décrivent et publiée en données où chaque mot garde sa source.',
    methodTitle: 'Méthode',
    method: [
      'Les documents (Word ou texte) sont lus tels quels. Un modèle y reconnaît la liste des métiers, la grille des familles et les fiches\u00A0; rien n’est complété ni réécrit.',
      'Chaque valeur est énoncée par une source, déduite par une règle nommée, et marquée ainsi, ou absente. Ce que le document laisse ouvert, une personne le tranche par écrit, avec sa raison.',
      'Un contrôle relève ce qui manque ou paraît douteux. Une erreur arrête la publication. Les mêmes sources donnent toujours les mêmes fichiers, octet pour octet.',
    ],
    methodLink: 'Voir la qualité des données',
    provenanceTitle: 'Provenance',
    provenance: (n: number) =>
      `${plural('fr', n, 'Le document source, ligne à ligne', 'Les documents sources, ligne à ligne')}\u00A0:`,
    others: 'Les correspondances portent cette mention\u00A0:',
    romeLink: 'Voir l’alignement avec ROME',
    licenceTitle: 'Licence',
    licence: 'Les données sont sous la licence\u00A0:',
    noLicence:
      'Le propriétaire des données n’a pas encore indiqué de licence. Tant que c’est le cas, rien ici n’accorde le droit de les réutiliser\u00A0; c’est à lui qu’il faut le demander.',
    codeLicence: 'Le code qui les produit est sous licence MIT.',
    citeTitle: 'Citer',
    citation: (title: string, edition: string, iri: string) => `${title}, ${edition}. ${iri}`,
    citeOccupation: 'Chaque métier a une adresse permanente et sa propre citation, sur sa page.',
    changesLink: 'Voir les versions',
    contributeTitle: 'Contribuer',
    contribute:
      'Un métier sans fiche offre sur sa page un formulaire Word. Une fois rempli, il se dépose tel quel dans le dossier «\u00A0sources\u00A0» du projet\u00A0; à la construction suivante, la page se remplit. Une faute, un code douteux\u00A0: la page Qualité mène à la ligne à corriger.',
    missing: (n: number) =>
      plural('fr', n, `Un métier attend sa fiche\u00A0:`, `${n} métiers attendent leur fiche\u00A0:`),
    missingLink: 'les voir dans la matrice',
    contactTitle: 'Contact',
    publisher: 'Publié par',
    noContact: 'Aucun contact n’est indiqué pour ce jeu de données.',
    siteTitle: 'Ce site',
    site: 'Des pages statiques, sans cookie, sans traceur, sans rien qui vienne d’ailleurs. Tout se lit sans script\u00A0; les scripts ne font que filtrer, chercher et copier.',
  },
  {
    title: 'About',
    description: 'How this data is made, where it comes from, on what terms, and how to contribute.',
    lead: 'A nomenclature of occupations, read from the documents that describe it and published as data in which every word keeps its source.',
    methodTitle: 'Method',
    method: [
      'The documents (Word or text) are read as they are. A template recognises the list of occupations, the grid of families and the profiles in them; nothing is completed or rewritten.',
      'Each value is stated by a source, derived by a named rule and marked so, or absent. What the document leaves open a person settles in writing, with the reason.',
      'A check reports what is missing or looks doubtful. An error stops the publication. The same sources always give the same files, byte for byte.',
    ],
    methodLink: 'See the quality of the data',
    provenanceTitle: 'Provenance',
    provenance: n =>
      `${plural('en', n, 'The source document, line by line', 'The source documents, line by line')}:`,
    others: 'The mappings carry this mention:',
    romeLink: 'See the alignment with ROME',
    licenceTitle: 'Licence',
    licence: 'The data is under the licence:',
    noLicence:
      'The owner of the data has stated no licence yet. As long as that is so, nothing here grants the right to reuse it; it is the owner who must be asked.',
    codeLicence: 'The code that makes it is under the MIT licence.',
    citeTitle: 'Cite',
    citation: (title, edition, iri) => `${title}, ${edition}. ${iri}`,
    citeOccupation: 'Each occupation has a permanent address and a citation of its own, on its page.',
    changesLink: 'See the versions',
    contributeTitle: 'Contribute',
    contribute:
      'An occupation without profile offers a Word form on its page. Filled in, it goes as it is into the “sources” folder of the project; with the next build the page fills itself. A slip, a doubtful code: the Quality page leads to the line to correct.',
    missing: n =>
      plural('en', n, `One occupation waits for its profile:`, `${n} occupations wait for their profile:`),
    missingLink: 'see them in the matrix',
    contactTitle: 'Contact',
    publisher: 'Published by',
    noContact: 'No contact is stated for this dataset.',
    siteTitle: 'This site',
    site: 'Static pages, without cookies, trackers or anything from elsewhere. Everything reads without scripts; scripts only filter, search and copy.',
  },
)
