// Writes what is derived from the zod schema: the JSON Schema, and from that the types of the data.
// Both are made at build time, so that neither can drift from the one definition.
import { mkdir, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'
import { nomenclatureJsonSchema } from '../lib/index.js'

const folder = new URL('../generated/', import.meta.url)
const schema = nomenclatureJsonSchema()

// A title would give each property a type of that name.
const types = await compile(withoutTitles(schema), 'Nomenclature', {
  bannerComment: '// Generated from nomenclature.schema.json; needs nothing at run time.',
  additionalProperties: false,
  format: true,
  style: { singleQuote: true, semi: false, printWidth: 110 },
})

function withoutTitles(node) {
  if (Array.isArray(node)) return node.map(withoutTitles)
  if (typeof node !== 'object' || node === null) return node
  const isProperty = typeof node.title === 'string' && node.title.includes(' / ')
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !(isProperty && key === 'title'))
      .map(([key, value]) => [key, withoutTitles(value)]),
  )
}

await mkdir(folder, { recursive: true })
await writeFile(new URL('nomenclature.schema.json', folder), `${JSON.stringify(schema, null, 2)}\n`)
await writeFile(new URL('nomenclature.d.ts', folder), types)
