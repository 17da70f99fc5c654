/** The public page of a fiche of ROME at France Travail, by its code alone (`M1853`): it shows the version in force there. */
export function romeFicheHref(code: string): string {
  return `https://candidat.francetravail.fr/metierscope/fiche-metier/${encodeURIComponent(code)}`
}
