import { z } from 'zod'
import { onceEach } from './memo'
import { type Dataset, readDatasetFile } from './read-dataset'

const agentSchema = z.object({ name: z.string() })
const contactSchema = z.object({
  formattedName: z.string(),
  hasEmail: z.string().optional(),
  hasUrl: z.string().optional(),
})
const datasetSchema = z.object({
  type: z.literal('dcat:Dataset'),
  publisher: agentSchema.optional(),
  contactPoint: contactSchema.optional(),
})
const catalogueSchema = z.object({ '@graph': z.array(z.unknown()) })

/** Who publishes the dataset and whom to ask, as the DCAT catalogue states it; each undefined where it does not. */
export type Contacts = { publisher: string | undefined; contact: z.infer<typeof contactSchema> | undefined }

export const contactsOf = onceEach(({ folder, index }: Pick<Dataset, 'folder' | 'index'>): Contacts => {
  const path = 'catalog.jsonld'
  if (!index.files.some(file => file.path === path)) return { publisher: undefined, contact: undefined }
  const { '@graph': nodes } = catalogueSchema.parse(JSON.parse(readDatasetFile(folder, path)))
  // Not of the catalogue itself, which says of its publisher that none is stated.
  const dataset = nodes.map(node => datasetSchema.safeParse(node)).find(({ success }) => success)?.data
  return { publisher: dataset?.publisher?.name, contact: dataset?.contactPoint }
})
