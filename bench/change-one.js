// One Word file of a fiche, with another text in each edition.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiche } from '../packages/export-word/lib/index.js'
import { defaultTemplate } from '../packages/ingest/lib/index.js'

/** Gives the bytes of an edition, and writes them to `essai.docx` of a folder, if there is one. */
export async function changeOne(folder, edition = 0) {
  const profile = {
    definition: `Édition ${edition}.`,
    ...{ mainActivities: [], secondaryActivities: [], skills: ['Essayer'], knowledge: [], variability: [] },
    ...{ behaviouralCompetences: [], relatedOccupations: [], qualifications: [], emptySections: [] },
    ...{ gradedItems: [], additionalSections: {} },
    codes: { romeV2: [], rome: [], pcs: [] },
    ...{ prerequisites: null, collectiveAgreement: null, headcount: null, outlook: null, remarks: null },
  }
  const occupation = {
    id: 'essai',
    iri: 'https://example.org/essai',
    preferredLabel: { fr: 'Fiche d’essai' },
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [] },
    ...{ familyId: null, subfamilyId: null, profile, mappings: [] },
  }
  const bytes = await writeFiche({ occupation, family: null, subfamily: null }, defaultTemplate())
  if (folder !== null) writeFileSync(join(folder, 'essai.docx'), bytes)
  return bytes
}
