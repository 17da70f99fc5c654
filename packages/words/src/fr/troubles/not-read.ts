const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'est introuvable'],
  ['EACCES', 'ne peut pas être lu (accès refusé)'],
  ['EPERM', 'ne peut pas être lu (accès refusé)'],
  ['EBUSY', 'ne peut pas être lu (un autre logiciel l’utilise)'],
  ['ENOTDIR', 'n’est pas un dossier'],
  ['EISDIR', 'est un dossier, et non un fichier'],
  ['ELOOP', 'ne peut pas être lu (ses liens tournent en rond)'],
  ['ENAMETOOLONG', 'ne peut pas être lu (son nom est trop long)'],
])

/** Why a file or folder (`what`, with its article) cannot be read, by the code of the operating system. */
export function notRead(what: string, reason: string | null): string {
  if (reason === null) return `${what} ne peut pas être lu`
  return `${what} ${reasons.get(reason) ?? `ne peut pas être lu (erreur ${reason} du système)`}`
}
