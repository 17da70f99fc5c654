/** What is cited: one resource of an edition of the dataset. What nobody states is null, and left out. */
export type Cited = {
  id: string
  label: string
  dataset: string
  version: string
  /** the day of the release */
  date: string | null
  publisher: string | null
  iri: string
}

/** A reference for BibTeX. */
export function bibtex({ id, label, dataset, version, date, publisher, iri }: Cited): string {
  const fields = [
    ['title', label],
    ['author', publisher === null ? null : `{${tex(publisher)}}`],
    ['howpublished', `${dataset}, version ${version}`],
    ['year', date?.slice(0, 4) ?? null],
    ['url', iri],
  ].flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    return [`  ${name} = {${name === 'url' || name === 'author' ? value : tex(value)}}`]
  })
  return [`@misc{${id},`, fields.join(',\n'), '}'].join('\n')
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function tex(text: string): string {
  return text.replace(/[\\~^]|[{}%&$#_]/g, sign => signs[sign] ?? `\\${sign}`)
}

/** A reference in the RIS format, which reference managers read. */
export function ris({ label, dataset, version, date, publisher, iri }: Cited): string {
  return [
    ['TY', 'ELEC'],
    ['TI', label],
    ['T2', dataset],
    ['ET', version],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['PB', publisher],
    ['UR', iri],
    ['ER', ''],
  ]
    .flatMap(([tag, value]) =>
      value === null || value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}`],
    )
    .join('\n')
}
