/** Where the site that metiers makes has the page of a concept, below its root; null where it has none. */
export function pagePlace(name: string): string | null {
  if (name === '') return ''
  for (const [concept, page] of pages) {
    const id = concept.exec(name)?.groups?.id
    if (id !== undefined) return `${page}/${id}/`
  }
  return null
}

const pages: readonly (readonly [concept: RegExp, page: string])[] = [
  [/^occupation\/(?<id>[a-z0-9-]+)$/, 'metiers'],
  // A sub-family stands on the page of its family.
  [/^family\/(?<id>[a-z0-9-]+)(?:\/[a-z0-9-]+)?$/, 'familles'],
  [/^skill\/(?<id>[a-z0-9-]+)$/, 'competences'],
  [/^source\/(?<id>[a-z0-9-]+)$/, 'source'],
]
