import * as z from 'zod'
import { baseIriSchema, contactIriSchema, iriSchema, versionUrlSchema, webPageSchema } from './iri.js'
import { textSchema } from './text.js'
import { valueForms } from './value-forms.js'

const inLanguages = z.strictObject({ fr: textSchema, en: textSchema.optional() })

/**
 * What the owner states of the dataset for catalogues (DCAT-AP 3), in the manifest's `catalogue`. Nothing of it is
 * made up: what is not stated is absent. `spatial` and `themes` are IRIs of controlled vocabularies of the EU;
 * `accessUrl` is where the published folder can be reached, the base IRI where it is not stated; `versionUrl` where each
 * version of it stays for good, with `{version}` in it.
 */
export const catalogueSchema = z.strictObject({
  description: inLanguages.optional(),
  publisher: z
    .strictObject({ name: textSchema, iri: iriSchema.optional(), type: iriSchema.optional() })
    .optional(),
  contact: z
    .strictObject({ name: textSchema, email: z.email().optional(), page: contactIriSchema.optional() })
    .refine(({ email, page }) => email !== undefined || page !== undefined, valueForms['contact-way'])
    .optional(),
  landingPage: webPageSchema.optional(),
  accessUrl: baseIriSchema.optional(),
  versionUrl: versionUrlSchema.optional(),
  spatial: z.array(iriSchema).default([]),
  themes: z.array(iriSchema).default([]),
  keywords: z
    .strictObject({ fr: z.array(textSchema).default([]), en: z.array(textSchema).default([]) })
    .default({ fr: [], en: [] }),
})
export type Catalogue = z.infer<typeof catalogueSchema>
