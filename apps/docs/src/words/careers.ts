import { bilingual, plural } from './bilingual'

export const careerWords = bilingual(
  {
    title: 'Métiers proches',
    description:
      'Les métiers que les fiches disent proches, dessinés\u00A0: qui cite est au-dessus, qui est cité au-dessous.',
    arrow: 'La flèche va de la fiche qui cite au métier cité.',
    mutual: 'Un trait sans flèche\u00A0: chacun cite l’autre.',
    keys: 'Au clavier, Tab et les flèches passent d’un métier à l’autre\u00A0; ses voisins ressortent.',
    drawing: (n: number, family: string | undefined) =>
      `Dessin de ${n} métiers proches${family === undefined ? '' : `, famille ${family}`}`,
    sentence: (label: string, family: string | undefined, names: string[], namedBy: string[]) =>
      `${label}${family === undefined ? '' : ` (${family})`}\u00A0: ${names.length > 0 ? `cite ${names.join(', ')}` : 'ne cite aucun métier'}\u00A0; ${namedBy.length > 0 ? `cité par ${namedBy.join(', ')}` : 'cité par aucune fiche'}.`,
    undrawn: (n: number) =>
      `${n} métiers forment un groupe trop grand pour un dessin qui se lise\u00A0; le tableau les donne.`,
    more: (n: number) => `et ${n} autres\u00A0: chaque métier montre les siens sur sa page.`,
    byFamily:
      'Le groupe est dessiné famille par famille\u00A0; les proximités d’une famille à l’autre sont dans le tableau.',
    table: 'Les mêmes en tableau',
    occupation: 'Métier',
    names: 'Cite',
    namedBy: 'Cité par',
    reciprocal: 'réciproque',
    outside: 'hors de la nomenclature',
    nobody: '—',
    others: (n: number, unwritten: number) =>
      `${n} ${plural('fr', n, 'autre métier n’est', 'autres métiers ne sont')} dans aucun dessin\u00A0: ${plural('fr', n, 'il ne cite', 'ils ne citent')} personne et personne ne ${plural('fr', n, 'le', 'les')} cite${unwritten > 0 ? ` (${unwritten} ${plural('fr', unwritten, 'n’a pas', 'n’ont pas')} encore de fiche)` : ''}.`,
    empty: 'Aucune fiche ne cite encore de métier proche de la nomenclature.',
    among: (n: number) => `${n} ${plural('fr', n, 'voisin', 'voisins')} dans le dessin`,
    scroll: 'Le dessin est plus large que l’écran\u00A0: il défile.',
  },
  {
    title: 'Related occupations',
    description:
      'The occupations that the profiles call related, drawn: who names stands above, who is named below.',
    arrow: 'An arrow goes from the profile that names to the occupation named.',
    mutual: 'A line without arrow: each names the other.',
    keys: 'With the keyboard, Tab and the arrows go from one occupation to the next; its neighbours stand out.',
    drawing: (n, family) =>
      `Drawing of ${n} related occupations${family === undefined ? '' : `, family ${family}`}`,
    sentence: (label, family, names, namedBy) =>
      `${label}${family === undefined ? '' : ` (${family})`}: ${names.length > 0 ? `names ${names.join(', ')}` : 'names no occupation'}; ${namedBy.length > 0 ? `named by ${namedBy.join(', ')}` : 'named by no profile'}.`,
    undrawn: n => `${n} occupations form a group too large for a drawing to be read; the table has them.`,
    more: n => `and ${n} more: the page of each occupation shows its own.`,
    byFamily: 'The group is drawn family by family; what crosses families is in the table.',
    table: 'The same as a table',
    occupation: 'Occupation',
    names: 'Names',
    namedBy: 'Named by',
    reciprocal: 'mutual',
    outside: 'not in the nomenclature',
    nobody: '—',
    others: (n, unwritten) =>
      `${n} other ${plural('en', n, 'occupation is', 'occupations are')} in no drawing: ${plural('en', n, 'it names', 'they name')} nobody and nobody names ${plural('en', n, 'it', 'them')}${unwritten > 0 ? ` (${unwritten} ${plural('en', unwritten, 'has', 'have')} no profile yet)` : ''}.`,
    empty: 'No profile names a related occupation of the nomenclature yet.',
    among: n => `${n} ${plural('en', n, 'neighbour', 'neighbours')} in the drawing`,
    scroll: 'The drawing is wider than the screen: it scrolls.',
  },
)
