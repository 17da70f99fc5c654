import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { exportRdf } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

/** The published dataset with sections of a steward's own, and skills that are graded by a scale of four levels. */
function withOwnTemplate(): Nomenclature {
  const copy = structuredClone(nomenclature)
  const level = (rank: number, fr: string) => ({ rank, notation: 'ABCD'[rank - 1] ?? '', labels: { fr } })
  copy.template.scales.push({
    id: 'maitrise',
    labels: { fr: 'Maîtrise', en: 'Mastery' },
    levels: [level(1, 'notions'), level(2, 'pratique'), level(3, 'autonomie'), level(4, 'expertise')],
  })
  const skills = copy.template.sections.find(({ id }) => id === 'skills')
  const chief = copy.occupations.find(({ id }) => id === 'chef-de-projet')?.profile
  if (!skills || !chief) throw new Error('the published dataset has no skills')
  Object.assign(skills, { kind: 'graded-list', scale: 'maitrise' })
  copy.template.sections.push(
    { id: 'conditions', kind: 'text', labels: { fr: 'Conditions de travail', en: 'Working conditions' } },
    { id: 'passerelles', kind: 'occupations', labels: { fr: 'Passerelles' } },
    { id: 'codes-internes', kind: 'codes', labels: { fr: 'Codes internes' } },
    { id: 'outils', kind: 'graded-list', labels: { fr: 'Outils' }, scale: 'maitrise' },
  )
  const stated = { required: true as const, levelStatus: 'stated' as const, note: null }
  chief.skills = ['Planifier', 'Piloter']
  chief.gradedItems = [
    { ...stated, section: 'skills', label: 'Planifier', level: 4 },
    {
      section: 'skills',
      label: 'Piloter',
      required: false,
      level: null,
      levelStatus: 'not-required',
      note: null,
    },
  ]
  chief.additionalSections = {
    conditions: { kind: 'text', value: 'Déplacements fréquents' },
    passerelles: {
      kind: 'occupations',
      value: [
        { label: 'Chef de produit', occupationId: 'chef-de-produit' },
        { label: 'Urbaniste', occupationId: null },
      ],
    },
    'codes-internes': { kind: 'codes', value: ['CP-1'] },
    outils: { kind: 'graded-list', value: [{ ...stated, label: 'Tableur', level: 2 }] },
  }
  return nomenclatureSchema.parse(copy)
}

async function graphs(dataset: Nomenclature) {
  const files = exportRdf(dataset)
  const read = (path: string) =>
    new Store(new Parser().parse([...(files.find(each => each.path === path)?.chunks ?? [])].join('')))
  return {
    data: read('jsonld/nomenclature.ttl'),
    shapes: read('jsonld/shapes.ttl'),
    vocabulary: read('jsonld/vocabulary.ttl'),
  }
}

const base = nomenclature.iri
const own = (name: string) => `${base}vocabulary#${name}`
const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`
const rdf = (name: string) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`
const chief = `${base}occupation/chef-de-projet`

describe('a template of a steward’s own', async () => {
  const { data, shapes, vocabulary } = await graphs(withOwnTemplate())
  const ids = (subject: string, predicate: string) =>
    data
      .getObjects(subject, predicate, null)
      .map(({ id }) => id)
      .sort()

  it('has its scales as schemes of level concepts, in order', () => {
    const scale = `${base}scale/maitrise`
    const levels = [1, 2, 3, 4].map(rank => `${scale}/${rank}`)
    expect(ids(scale, skos('hasTopConcept'))).toEqual(levels)
    expect(ids(`${scale}/4`, skos('prefLabel'))).toEqual(['"expertise"@fr'])
    expect(ids(`${scale}/4`, skos('notation'))).toEqual(['"D"'])
    const inOrder: string[] = []
    let [node = ''] = ids(`${scale}#levels`, skos('memberList'))
    while (node !== rdf('nil')) {
      inOrder.push(...ids(node, rdf('first')))
      node = ids(node, rdf('rest'))[0] ?? rdf('nil')
    }
    expect(inOrder).toEqual(levels)
    // An update of a graph can name no blank node.
    expect(
      data
        .getQuads(null, null, null, null)
        .filter(({ object, subject }) => /Blank/.test(object.termType + subject.termType)),
    ).toEqual([])
  })
  it('has the level of a skill beside the skill, and what is not required without one', () => {
    expect(ids(chief, 'https://schema.org/skills')).toEqual(['"Planifier"@fr'])
    const planning = `${chief}#skills-planifier`
    expect(ids(chief, own('gradedItem'))).toEqual([`${chief}#skills-piloter`, planning].sort())
    expect(ids(planning, own('levelConcept'))).toEqual([`${base}scale/maitrise/4`])
    expect(ids(planning, own('section'))).toEqual(['"skills"'])
    expect(ids(`${chief}#skills-piloter`, own('level'))).toEqual([])
  })
  it('has what its own sections say, by properties that the vocabulary defines', () => {
    expect(ids(chief, own('section-conditions'))).toEqual(['"Déplacements fréquents"@fr'])
    expect(ids(chief, own('section-passerelles'))).toEqual([`${base}occupation/chef-de-produit`])
    expect(ids(chief, own('section-passerelles-label'))).toEqual(['"Urbaniste"@fr'])
    expect(ids(chief, own('section-codes-internes'))).toEqual(['"CP-1"'])
    const [tool = ''] = ids(chief, own('section-outils'))
    expect(ids(tool, own('levelConcept'))).toEqual([`${base}scale/maitrise/2`])
    const labels = vocabulary.getObjects(
      own('section-conditions'),
      'http://www.w3.org/2000/01/rdf-schema#label',
      null,
    )
    expect(labels.map(({ id }) => id)).toEqual(['"Conditions de travail"@fr', '"Working conditions"@en'])
    const used = data.getPredicates(null, null, null).filter(({ value }) => value.startsWith(own('')))
    for (const property of used) expect(vocabulary.countQuads(property, null, null, null)).toBeGreaterThan(3)
  })
  it('has the shapes that are published with it', async () => {
    const { results } = await new SHACLValidator(shapes).validate(data)
    expect(results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`)).toEqual([])
  })
})
