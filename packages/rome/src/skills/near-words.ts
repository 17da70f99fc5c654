// Words of work that one referential has where another has its neighbour, each by its stem. They are near, not the same:
// a shared one counts less than a shared word.
const rows = [
  'manager gerer diriger conduire piloter encadrer animer coordonner superviser leader',
  'rediger etablir elaborer concevoir definir construire creer',
  'controler verifier suivre surveiller evaluer',
  'planifier calendrier echeancier echeance organiser',
  'persuader convaincre argumenter negocier',
  'cooperer collaborer',
  'norme regle procedure protocole reglementation',
  'technique methode outil methodologie',
  'equipe collaborateur personnel',
  'recruter embauche',
  'logiciel informatique application',
  'commercial vendre',
  'avancer suivre',
  'rigueur precis',
]

/** The rows in which a word stands, each as a mark that no word can be; none for most words. `stemOf` makes stems. */
export function nearWords(stemOf: (word: string) => string): (stem: string) => readonly string[] {
  const marks = new Map<string, string[]>()
  for (const [at, row] of rows.entries()) {
    for (const word of row.split(' ')) {
      const stem = stemOf(word)
      const known = marks.get(stem)
      if (known) known.push(`~${at}`)
      else marks.set(stem, [`~${at}`])
    }
  }
  return stem => marks.get(stem) ?? []
}
