import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { DataFactory, Parser, Store, type Term } from 'n3'
import oxigraph from 'oxigraph'
import SHACLValidator from 'rdf-validate-shacl'
import { expect, it } from 'vitest'
import { describeWith } from '../../../vitest.validators.js'
import { exportRdf } from '../src/index.js'

const { namedNode } = DataFactory
const sh = (name: string) => namedNode(`http://www.w3.org/ns/shacl#${name}`)
const skos = (name: string) => namedNode(`http://www.w3.org/2004/02/skos/core#${name}`)
const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

/** The published dataset with every mapping confirmed, and its last occupation out of use. */
function withAll(): Nomenclature {
  const copy = structuredClone(nomenclature)
  for (const occupation of copy.occupations) {
    occupation.mappings = occupation.mappings.map(mapping => ({
      ...mapping,
      status: 'confirmed' as const,
      reviewer: 'A. Martin',
      reviewedOn: '2026-01-31',
    }))
  }
  const [first, last] = [copy.occupations[0], copy.occupations.at(-1)]
  if (!first || !last) throw new Error('the published dataset has no occupation')
  Object.assign(last, { familyId: null, subfamilyId: null, profile: null })
  last.deprecation = { since: '1.1.0', replacedBy: [first.id], note: null }
  return copy
}

async function turtleOf(dataset: Nomenclature): Promise<string> {
  const file = exportRdf(dataset).find(({ path }) => path === 'jsonld/nomenclature.ttl')
  return [...(file?.chunks ?? [])].join('')
}

/** The nodes of a graph that a shape is about. */
function targetsOf(shape: Term, shapes: Store, data: Store): string[] {
  const of = (name: string) => shapes.getObjects(shape, sh(name), null)
  return [
    ...of('targetClass').flatMap(each => data.getSubjects(rdfType, each, null)),
    ...of('targetSubjectsOf').flatMap(each => data.getSubjects(each, null, null)),
    ...of('targetObjectsOf').flatMap(each => data.getObjects(null, each, null)),
  ].map(({ value }) => `<${value}>`)
}

/** Every violation: of the shapes without their SPARQL, which the validator does not know, and of each SPARQL query. */
async function faultsOf(turtle: string, shapesFile: string): Promise<string[]> {
  const shapes = new Store(new Parser().parse(readFileSync(shapesFile, 'utf8')))
  const data = new Store(new Parser().parse(turtle))
  const store = new oxigraph.Store()
  store.load(turtle, { format: 'text/turtle' })
  const constraints = shapes.getQuads(null, sh('sparql'), null, null)
  expect(constraints.length).toBe(5)
  const found = constraints.flatMap(({ subject, object }) => {
    const [select] = shapes.getObjects(object, sh('select'), null)
    const nodes = [...new Set(targetsOf(subject, shapes, data))].join(' ')
    const asked = select?.value.replace('WHERE {', `WHERE { VALUES ?this { ${nodes} }`)
    const rows = store.query(`PREFIX skos: <${skos('').value}>\n${asked}`)
    if (!Array.isArray(rows)) throw new Error('the query gives no rows')
    return rows.map(row => `${row instanceof Map ? row.get('this')?.value : '?'} ${select?.value.trim()}`)
  })
  // What the validator does not know: SPARQL, which was asked above, and the import of SHACL itself.
  shapes.removeQuads(shapes.getQuads(null, sh('sparql'), null, null))
  shapes.removeQuads(shapes.getQuads(null, 'http://www.w3.org/2002/07/owl#imports', null, null))
  const { results } = await new SHACLValidator(shapes).validate(data)
  return [...found, ...results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`)]
}

describeWith(['skos.shacl.ttl'], 'skos.shacl.ttl, the SKOS shapes of the EU and SkoHub', ([path = '']) => {
  it('find no fault in the published graph, mappings confirmed or not, with what is out of use', async () => {
    expect(await faultsOf(await turtleOf(nomenclature), path)).toEqual([])
    expect(await faultsOf(await turtleOf(withAll()), path)).toEqual([])
  })
  it('find the faults of a family that is a scheme, of a near family and of a group that is no concept', async () => {
    const family = `<${nomenclature.iri}family/projet>`
    const turtle = await turtleOf(nomenclature)
    const scheme = `${turtle}\n${family} a skos:ConceptScheme .`
    expect((await faultsOf(scheme, path)).some(fault => fault.includes('a skos:ConceptScheme'))).toBe(true)
    const near = `${turtle}\n<${nomenclature.iri}family/projet/management> skos:related ${family} .`
    expect(await faultsOf(near, path)).toContainEqual(expect.stringMatching(/management .*#related$/))
    const strange = `${turtle}\n${family} skos:narrower <urn:example:no-concept> .`
    expect(await faultsOf(strange, path)).toContainEqual(expect.stringMatching(/^urn:example:no-concept /))
  })
})
