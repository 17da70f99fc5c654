import { z } from 'zod'
import { type Dataset, readDatasetFile } from './read-dataset'

const agentSchema = z.object({ name: z.string() })
const contactSchema = z.object({
  formattedName: z.string(),
  hasEmail: z.string().optional(),
  hasUrl: z.string().optional(),
})
const catalogueSchema = z.object({
  '@graph': z.array(z.object({ publisher: agentSchema.optional(), contactPoint: contactSchema.optional() })),
})

/** Who publishes the dataset and whom to ask, as the DCAT catalogue states it; each undefined where it does not. */
export type Contacts = { publisher: string | undefined; contact: z.infer<typeof contactSchema> | undefined }

export function contactsOf({ folder, index }: Pick<Dataset, 'folder' | 'index'>): Contacts {
  const path = 'catalog.jsonld'
  if (!index.files.some(file => file.path === path)) return { publisher: undefined, contact: undefined }
  const { '@graph': nodes } = catalogueSchema.parse(JSON.parse(readDatasetFile(folder, path)))
  return {
    publisher: nodes.find(({ publisher }) => publisher)?.publisher?.name,
    contact: nodes.find(({ contactPoint }) => contactPoint)?.contactPoint,
  }
}
