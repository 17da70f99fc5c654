/**
 * Codes of ROME version 2 with their labels: domain 323 (informatique), and the code of another domain that
 * a source states. Source: ANPE, Répertoire opérationnel des métiers et des emplois, version 2, in use until
 * 2009 (465 codes, of which these five are needed here).
 */
export const romeV2Labels: ReadonlyMap<string, string> = new Map([
  ['32231', "Coordinateur d'édition"],
  ['32311', "Informaticien d'exploitation"],
  ['32321', "Informaticien d'étude"],
  ['32331', 'Informaticien expert'],
  ['32341', 'Organisateur informaticien'],
])
