import { readFileSync } from 'node:fs'
import { identifierOf, type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { z } from 'zod'

const iri = 'https://example.org/metiers/'

const inputSchema = z.strictObject({
  options: z.strictObject({ isPartial: z.boolean().optional(), releaseVersion: z.string().optional() }),
  occupations: z.array(
    z.strictObject({
      label: z.string(),
      alternativeLabels: z.array(z.string()).default([]),
      mappings: z.array(
        z.strictObject({
          code: z.string(),
          label: z.string(),
          appellationCode: z.string().nullable(),
          appellationLabel: z.string().nullable(),
        }),
      ),
    }),
  ),
})
type Input = z.infer<typeof inputSchema>

/** A fixture's dataset: its occupations with their mappings to version 60, and the options of the command. */
export function readInput(path: string): { nomenclature: Nomenclature; options: Input['options'] } {
  const { options, occupations } = inputSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  return { options, nomenclature: nomenclatureWith(occupations) }
}

/** A dataset with these occupations, and mappings of version 60. */
export function nomenclatureWith(occupations: Input['occupations']): Nomenclature {
  return nomenclatureSchema.parse({
    $schema: './nomenclature.schema.json',
    iri,
    version: '1.0.0',
    language: 'fr',
    title: { fr: "Métiers de l'informatique" },
    licence: null,
    sources: [],
    attributions: [
      {
        scheme: 'rome',
        schemeVersion: '4.0-60',
        text: 'Source : France Travail, ROME 4.0 version 60 du 18/09/2025',
        licence: 'Licence Ouverte ROME',
      },
    ],
    template: { sections: [], scales: [] },
    skills: [],
    families: [],
    occupations: occupations.map(({ label, alternativeLabels, mappings }) => ({
      id: identifierOf(label),
      iri: `${iri}occupation/${identifierOf(label)}`,
      preferredLabel: { fr: label },
      alternativeLabels: { fr: alternativeLabels, en: [] },
      hiddenLabels: { fr: [] },
      familyId: null,
      subfamilyId: null,
      profile: null,
      mappings: mappings.map(mapping => ({
        predicate: 'skos:closeMatch',
        scheme: 'rome',
        schemeVersion: '4.0-60',
        justification: 'semapv:ManualMappingCuration',
        confidence: 0.8,
        comment: null,
        status: 'proposed',
        ...mapping,
      })),
    })),
  })
}
