import type { RegistryList } from '@metiers/ingest'

/** An id as a person names it: that of a skill behind `skill/`, as in its IRI; else that of an occupation. */
export function namedId(name: string): { list: RegistryList; id: string } {
  return name.startsWith('skill/')
    ? { list: 'skills', id: name.slice('skill/'.length) }
    : { list: 'occupations', id: name }
}
