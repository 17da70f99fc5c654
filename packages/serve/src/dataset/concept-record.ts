import type { Dataset } from './load.js'

/** What the dataset has of a concept as JSON, by its IRI after the base; null where it has no record of its own there. */
export function conceptRecord({ nomenclature, occupations, skills }: Dataset, name: string): object | null {
  const [kind, id = '', below] = name.split('/')
  switch (kind) {
    case '': {
      const { iri, version, language, title, licence, attributions } = nomenclature
      return name === '' ? { iri, version, language, title, licence, attributions } : null
    }
    case 'occupation':
      return below === undefined ? (occupations.get(id) ?? null) : null
    case 'skill':
      return below === undefined ? (skills.get(id) ?? null) : null
    case 'family': {
      const family = nomenclature.families.find(each => each.id === id)
      if (below === undefined) return family ?? null
      return family?.subfamilies.find(each => `family/${each.id}` === name) ?? null
    }
    case 'source':
      return below === undefined ? (nomenclature.sources.find(each => each.id === id) ?? null) : null
    default:
      return null
  }
}
