import { at, type Rule } from '../rule.js'

export const noManifest: Rule = {
  id: 'no-manifest',
  severity: 'info',
  about: 'The sources folder has no sources.yaml: title, version and base IRI are defaults.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    folder: [{ kind: 'no-manifest', place: null, occupationId: null }],
    message: 'there is no sources.yaml: title, version and base IRI are defaults',
  },
  check: ({ observed }) =>
    observed('no-manifest').map(o => ({
      ...at(o),
      message: 'there is no sources.yaml: title, version and base IRI are defaults',
      advice: 'Write a sources.yaml with title, version, baseIri and licence.',
    })),
}
