// Makes documents of any number of fiches in the form of the template, always the same for the same number.

const columns = 7
const families = ['FABRICATION', 'VENTE', 'GESTION', 'CONSEIL', 'LOGISTIQUE', 'QUALITE', 'RECHERCHE']

/** A nomenclature with `count` occupations, each with a fiche: list, grid and fiches in one text. */
export function* generate(count) {
  const names = Array.from({ length: count }, (_, index) => `Technicien ${word(index)} ${index}`)
  yield ` 1. Les ${count} métiers du secteur d’essai\n`
  for (const name of names) yield `· ${name}\n\n`
  yield '2. La nomenclature\n'
  for (const family of families) yield `\t${family}\n`
  yield '\n'
  for (let row = 0; row < count; row += columns) {
    for (let column = 0; column < columns; column += 1) yield `\t${names[row + column] ?? '\u00a0'}\n`
    yield '\n'
  }
  yield '\n3. Les fiches\n'
  for (const [index, name] of names.entries()) yield fiche(index, name, names)
}

function word(index) {
  return ['four', 'pétrin', 'vitrine', 'caisse', 'atelier', 'quai'][index % 6]
}

function items(kind, index, count) {
  return Array.from(
    { length: count },
    (_, item) => `· ${kind} numéro ${item} de la fiche ${index}, avec quelques mots de plus\n\n`,
  ).join('')
}

function fiche(index, name, names) {
  const title = `\n\tIntitulé de l’emploi-type\n\n${name.toUpperCase()}\n\n\n`
  const related = names[(index + 1) % names.length]
  return `\n\n\tFamille\n\n${families[index % columns]}\n${title}
\tAppellations couramment utilisées\n\n· Appellation ${index}\n
Appellations équivalentes en anglais :\n\n· Label ${index}\n\n
\tDescription synthétique\n\nLe titulaire de la fiche ${index} conduit son activité de bout en bout, avec rigueur et méthode.\n\n
\tActivités principales\n\n${items('Activité', index, 8)}
\tActivités accessoires\n\n${items('Activité accessoire', index, 2)}${title}
\tSavoir-faire spécifique nécessaire\n\n${items('Savoir-faire', index, 8)}
\tConnaissances spécifiques requises\n\n${items('Connaissance', index, 8)}
\tCompétences comportementales requises\n\nCatégorie de compétences\n1\n2\n3\nPrécisions sur les compétences requises
Esprit d’entreprendre\n\n(\nInitiative\nOrientation client (commercial)\n\nAnimation d’équipe\n\n(\nMeneur\n
\tPrérequis\n\nUn diplôme de niveau ${index % 8}.\n${title}
\tVariabilité et particularités de l’emploi-type\n\n${items('Variabilité', index, 3)}
\tEmplois-types de proximité\n\n· ${related}\n\n
\tCodes ROME correspondants ${10_000 + index}\n\n\tCodes PCS correspondants\n\n\n\tChiffrage\n\n\n`
}
