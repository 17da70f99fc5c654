import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exportJsonld, exportRdf } from '@metiers/export-jsonld'
import { type Nomenclature, nomenclatureSchema, type Occupation } from '@metiers/schema'

const golden = new URL('../../../../fixtures/golden/dist/nomenclature.json', import.meta.url)
const whole = nomenclatureSchema.parse(JSON.parse(readFileSync(golden, 'utf8')))

const kept = ['chef-de-projet', 'directeur-de-projet', 'developpeur', 'directeur-des-systemes-d-information']

/** One that no source has any more. Its labels are hostile, as a source's may be. */
const outOfUse: Occupation = {
  id: 'chef-de-programme',
  iri: `${whole.iri}occupation/chef-de-programme`,
  preferredLabel: { fr: 'Chef de <programme> & "co"' },
  alternativeLabels: { fr: [], en: [] },
  hiddenLabels: { fr: [] },
  familyId: null,
  subfamilyId: null,
  profile: null,
  mappings: [],
  deprecation: { since: '1.0.0', replacedBy: ['directeur-de-projet'], note: 'réuni' },
}

/** Four occupations of the real nomenclature, and one that is out of use. */
export const smallNomenclature: Nomenclature = {
  ...whole,
  occupations: [...whole.occupations.filter(({ id }) => kept.includes(id)), outOfUse],
}

/** A new folder, which the system removes some day. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'metiers-serve-'))
}

/** Writes a dataset as `metiers build` does: the canonical file, its graph, and a table, with their index. */
export async function writeDataset(folder: string, nomenclature: Nomenclature): Promise<void> {
  const files = [
    {
      path: 'nomenclature.json',
      mediaType: 'application/json',
      chunks: [`${JSON.stringify(nomenclature, null, 2)}\n`],
    },
    { path: 'csv/codes.csv', mediaType: 'text/csv', chunks: ['occupationId,code\nchef-de-projet,32321\n'] },
    ...exportJsonld(nomenclature),
    ...(await exportRdf(nomenclature)),
  ]
  const written = files.map(({ path, mediaType, chunks }) => {
    const bytes = Buffer.concat([...chunks].map(chunk => Buffer.from(chunk)))
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { path, byteLength: bytes.length, mediaType, sha256 }
  })
  const index = { name: 'essai', version: nomenclature.version, files: written }
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
}
