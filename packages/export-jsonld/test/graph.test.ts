import { readFileSync } from 'node:fs'
import {
  catalogueSchema,
  type DatasetStatement,
  type Nomenclature,
  nomenclatureSchema,
} from '@metiers/schema'
import jsonld from 'jsonld'
import { Parser, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { exportJsonld, exportRdf } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

/** The triples of a dataset as N-Quads lines; any wish for the network is an error. */
async function triplesOf(dataset: Nomenclature, statement: DatasetStatement = {}): Promise<Set<string>> {
  const [document] = exportJsonld(dataset, statement)
  const quads = await jsonld.toRDF(JSON.parse([...(document?.chunks ?? [])].join('')), {
    format: 'application/n-quads',
    documentLoader: async (url: string) => {
      throw new Error(`the document asks for ${url}`)
    },
  })
  return new Set(
    String(quads)
      .split('\n')
      .filter(line => line !== ''),
  )
}

const base = nomenclature.iri
const skos = (term: string) => `<http://www.w3.org/2004/02/skos/core#${term}>`
const chief = `<${base}occupation/chef-de-projet>`
const needs = `<${base}skill/analyser-les-besoins>`
const esco = (term: string) => `<http://data.europa.eu/esco/model#${term}>`
const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'

describe('the graph', async () => {
  const triples = await triplesOf(nomenclature)
  const expected = [
    `<${base}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ${skos('ConceptScheme')} .`,
    `<${base}> ${skos('hasTopConcept')} <${base}family/projet> .`,
    `<${base}> <http://www.w3.org/ns/prov#wasDerivedFrom> <${base}source/nomenclature> .`,
    `<${base}family/projet> ${skos('prefLabel')} "Projet"@fr .`,
    `<${base}family/projet/management> ${skos('broader')} <${base}family/projet> .`,
    `<${base}family/projet> ${skos('narrower')} <${base}family/projet/management> .`,
    `<${base}family/projet/management> ${skos('narrower')} ${chief} .`,
    // The fifth family of the grid, and the first sub-family below it.
    `<${base}family/commercial> <https://schema.org/position> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    `<${base}family/projet/management> <https://schema.org/position> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    // The tenth of the list of 41.
    `${chief} <https://schema.org/position> "10"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    `${chief} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://data.europa.eu/esco/model#Occupation> .`,
    `${chief} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Occupation> .`,
    `${chief} ${skos('prefLabel')} "Chef de projet"@fr .`,
    `${chief} ${skos('altLabel')} "Project leader"@en .`,
    `${chief} ${skos('hiddenLabel')} "CHEF DE PROJET"@fr .`,
    `${chief} ${skos('broader')} <${base}family/projet/management> .`,
    `${chief} ${skos('related')} <${base}occupation/directeur-de-projet> .`,
    `<${base}occupation/directeur-de-projet> ${skos('related')} ${chief} .`,
    `${chief} <${base}vocabulary#nearOccupation> <${base}occupation/directeur-de-projet> .`,
    `${chief} ${skos('inScheme')} <${base}> .`,
    `${chief} <https://schema.org/responsibilities> "Livrer le projet"@fr .`,
    // The first skill of the first profile, which three profiles ask for.
    `${needs} ${type} <http://data.europa.eu/esco/model#Skill> .`,
    `${needs} ${skos('prefLabel')} "Analyser les besoins"@fr .`,
    `${needs} <https://schema.org/position> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    `${needs} ${skos('inScheme')} <${base}skills> .`,
    `${needs} ${skos('topConceptOf')} <${base}skills> .`,
    `<${base}skills> ${skos('hasTopConcept')} ${needs} .`,
    `${needs} ${esco('skillType')} <http://data.europa.eu/esco/skill-type/skill> .`,
    `${chief} ${esco('hasEssentialSkill')} ${needs} .`,
    `${chief} ${esco('relatedEssentialSkill')} ${needs} .`,
    `${needs} ${esco('isEssentialSkillFor')} ${chief} .`,
    `${needs} ${esco('isEssentialSkillFor')} <${base}occupation/directeur-de-projet> .`,
    `<${base}skill/coaching> ${esco('skillType')} <http://data.europa.eu/esco/skill-type/knowledge> .`,
    `<${base}skill/animation-d-equipe> <${base}vocabulary#skillType> "behavioural" .`,
  ]
  for (const triple of expected) it(triple.replaceAll(base, ''), () => expect(triples).toContain(triple))

  it('has every occupation in the scheme with one preferred label, and a way up', () => {
    for (const { iri, preferredLabel } of nomenclature.occupations) {
      const own = [...triples].filter(triple => triple.startsWith(`<${iri}> `))
      expect(own.filter(triple => triple.includes(` ${skos('prefLabel')} `))).toEqual([
        `<${iri}> ${skos('prefLabel')} ${JSON.stringify(preferredLabel.fr)}@fr .`,
      ])
      expect(own).toContain(`<${iri}> ${skos('inScheme')} <${base}> .`)
      expect(own.some(triple => triple.includes(skos('broader')))).toBe(true)
    }
  })
  it('claims no match that nobody has confirmed: the mapping stands with its evidence', () => {
    const text = [...triples].join('\n')
    expect(text).not.toMatch(/> <[^>]*core#(?:exact|close|broad|narrow|related)Match> </)
    expect(text).not.toMatch(/<[^>]*external\/rome\/4\.0-60\/M1853> </)
    expect(text).toMatch(
      /occupation\/chef-de-projet#mapping-rome-4\.0-60-M1853-closeMatch> <http:\/\/www\.w3\.org\/2002\/07\/owl#annotatedTarget> <[^>]*external\/rome\/4\.0-60\/M1853>/,
    )
    expect(text).toContain('"0.8"^^<http://www.w3.org/2001/XMLSchema#decimal>')
  })
})

/** The published dataset with every mapping confirmed. */
function confirmedBy(reviewer: string): Nomenclature {
  const occupations = nomenclature.occupations.map(occupation => ({
    ...occupation,
    mappings: occupation.mappings.map(mapping => ({
      ...mapping,
      status: 'confirmed' as const,
      reviewer,
      reviewedOn: '2026-01-31',
    })),
  }))
  return { ...nomenclature, occupations }
}

it('publishes a confirmed mapping as a match too, from both sides, with the concept that it leads to', async () => {
  const triples = await triplesOf(confirmedBy('A. Martin'))
  const fiche = `<${base}external/rome/4.0-60/M1853>`
  const mapping = `<${base}occupation/chef-de-projet#mapping-rome-4.0-60-M1853-closeMatch>`
  expect(triples).toContain(`${chief} ${skos('closeMatch')} ${fiche} .`)
  expect(triples).toContain(`${fiche} ${skos('closeMatch')} ${chief} .`)
  expect(triples).toContain(`${fiche} ${skos('notation')} "M1853" .`)
  expect(triples).toContain(`${fiche} ${skos('inScheme')} <${base}external/rome/4.0-60> .`)
  expect(triples).toContain(`${mapping} <https://w3id.org/sssom/reviewer_label> "A. Martin" .`)
  const analyst = `<${base}occupation/analyste-d-exploitation>`
  expect(triples).toContain(`${analyst} ${skos('broadMatch')} <${base}external/rome/4.0-60/M1810> .`)
  expect(triples).toContain(`<${base}external/rome/4.0-60/M1810> ${skos('narrowMatch')} ${analyst} .`)
})

it('says how a mapping was made, and names whoever has an ORCID by it', async () => {
  const sssom = (name: string) => `<https://w3id.org/sssom/${name}>`
  const mapping = `<${base}occupation/chef-de-projet#mapping-rome-4.0-60-M1853-closeMatch>`
  const orcid = 'https://orcid.org/0000-0002-1825-0097'
  const asPublished = await triplesOf(nomenclature)
  for (const said of [
    `${sssom('mapping_justification')} <https://w3id.org/semapv/vocab/LexicalMatching>`,
    `${sssom('mapping_tool')} "metiers rome suggest"`,
    `${sssom('mapping_tool_version')} "0.1.0"`,
    `${sssom('object_label')} "Chef / Cheffe de projet étude et développement informatique"@fr`,
  ]) {
    expect(asPublished).toContain(`${mapping} ${said} .`)
  }
  const reviewed = await triplesOf(confirmedBy('orcid:0000-0002-1825-0097'))
  expect(reviewed).toContain(`${mapping} ${sssom('reviewer_id')} <${orcid}> .`)
  const day = '"2026-01-31"^^<http://www.w3.org/2001/XMLSchema#date>'
  expect(reviewed).toContain(`${mapping} ${sssom('review_date')} ${day} .`)
})

it('says what is stated of the scheme and its vocabulary, and nothing that is not', async () => {
  const licence = 'https://spdx.org/licenses/etalab-2.0'
  const statement = {
    catalogue: catalogueSchema.parse({
      description: { fr: 'Les métiers.', en: 'The occupations.' },
      publisher: { name: 'Observatoire' },
    }),
    releases: [
      { version: '1.0.0', date: '2026-06-30' },
      { version: '0.9.0', date: '2026-01-31' },
    ],
  }
  const dataset = { ...nomenclature, licence }
  const vocabulary = exportRdf(dataset, statement).find(({ path }) => path === 'jsonld/vocabulary.ttl')
  const ofVocabulary = new Writer({ format: 'N-Triples' })
    .quadsToString(new Parser().parse([...(vocabulary?.chunks ?? [])].join('')))
    .split('\n')
  const date = (day: string) => `"${day}"^^<http://www.w3.org/2001/XMLSchema#date>`
  for (const [triples, subject] of [
    [[...(await triplesOf(dataset, statement))], `<${base}>`],
    [ofVocabulary, `<${base}vocabulary>`],
  ] as const) {
    for (const said of [
      `<http://purl.org/dc/terms/issued> ${date('2026-01-31')}`,
      `<http://purl.org/dc/terms/modified> ${date('2026-06-30')}`,
      `<http://purl.org/dc/terms/license> <${licence}>`,
      `<http://purl.org/dc/terms/publisher> <${base}publisher>`,
      '<http://www.w3.org/2002/07/owl#versionInfo> "1.0.0"',
    ]) {
      expect(triples).toContain(`${subject} ${said} .`)
    }
    expect(triples).toContain(`<${base}publisher> <http://xmlns.com/foaf/0.1/name> "Observatoire" .`)
  }
  const nothing = [...(await triplesOf(nomenclature))].filter(triple => triple.startsWith(`<${base}> `))
  expect(nothing.join('\n')).not.toMatch(/terms\/(?:issued|modified|license|publisher|description)>/)
})

it('has a correction of a code beside the code as it is stated', async () => {
  const occupations = nomenclature.occupations.map(occupation => {
    if (occupation.id !== 'assistant-chef-de-projet' || !occupation.profile) return occupation
    const correction = {
      scheme: 'romeV2' as const,
      stated: '32231',
      corrected: '32321',
      because: 'interverti',
    }
    const codes = { romeV2: ['32231'], rome: [], pcs: [], corrections: [correction] }
    return { ...occupation, profile: { ...occupation.profile, codes } }
  })
  const triples = await triplesOf({ ...nomenclature, occupations })
  const assistant = `${base}occupation/assistant-chef-de-projet`
  const own = (name: string) => `<${base}vocabulary#${name}>`
  expect(triples).toContain(`<${assistant}> ${own('romeV2Code')} "32231" .`)
  expect(triples).toContain(
    `<${assistant}> ${own('codeCorrection')} <${assistant}#correction-romeV2-32231> .`,
  )
  expect(triples).toContain(`<${assistant}#correction-romeV2-32231> ${own('statedCode')} "32231" .`)
  expect(triples).toContain(`<${assistant}#correction-romeV2-32231> ${own('correctedCode')} "32321" .`)
})

it('says sizes, checksums and credits as schema.org and SPDX have them', async () => {
  const triples = await triplesOf(nomenclature)
  const source = `${base}source/nomenclature`
  const [document] = nomenclature.sources
  const sum = `"${document?.sha256}"^^<http://www.w3.org/2001/XMLSchema#hexBinary>`
  expect(triples).toContain(`<${source}> <https://schema.org/size> <${source}#size> .`)
  expect(triples).toContain(`<${source}#size> <https://schema.org/unitCode> "AD" .`)
  expect(triples).toContain(`<${source}#sha256> <http://spdx.org/rdf/terms#checksumValue> ${sum} .`)
  expect(triples).toContain(
    `<${base}external/rome/4.0-60> <https://schema.org/creditText> "Source : France Travail, ROME 4.0 version 60 du 18/09/2025"@fr .`,
  )
})

it('joins an occupation to what it asks for, as the template says, and not to what is not required', async () => {
  const [director] = nomenclature.occupations.filter(({ id }) => id === 'directeur-de-projet')
  if (!director?.profile) throw new Error('the published dataset has no such profile')
  const unasked = { required: false as const, level: null, levelStatus: 'not-required' as const, note: null }
  const profile = {
    ...director.profile,
    skills: ['Manager une équipe', 'Analyser les besoins'],
    knowledge: ['Coaching'],
    behaviouralCompetences: [
      { category: 'Animation d’équipe', ...unasked },
      {
        ...unasked,
        category: 'Esprit d’entreprendre',
        required: true as const,
        levelStatus: 'unrecoverable' as const,
      },
    ],
    gradedItems: [{ section: 'skills' as const, label: 'Analyser les besoins', ...unasked }],
  }
  const sections = nomenclature.template.sections.map(section =>
    section.id === 'knowledge' ? { ...section, relation: 'optional' as const } : section,
  )
  const triples = await triplesOf({
    ...nomenclature,
    template: { ...nomenclature.template, sections },
    occupations: [{ ...director, profile }],
  })
  const asked = [...triples].filter(triple => /#(?:has|is)(?:Essential|Optional)Skill/.test(triple))
  const subject = `<${director.iri}>`
  const skill = (id: string) => `<${base}skill/${id}>`
  expect(asked.sort()).toEqual(
    [
      `${subject} ${esco('hasEssentialSkill')} ${skill('manager-une-equipe')} .`,
      `${subject} ${esco('hasEssentialSkill')} ${skill('esprit-d-entreprendre')} .`,
      `${subject} ${esco('hasOptionalSkill')} ${skill('coaching')} .`,
      `${skill('manager-une-equipe')} ${esco('isEssentialSkillFor')} ${subject} .`,
      `${skill('esprit-d-entreprendre')} ${esco('isEssentialSkillFor')} ${subject} .`,
      `${skill('coaching')} ${esco('isOptionalSkillFor')} ${subject} .`,
    ].sort(),
  )
  // The row of a table leads to its skill, whether it is required or not.
  expect(triples).toContain(
    `<${director.iri}#behavioural-competence-animation-d-equipe> <${base}vocabulary#skillConcept> ${skill('animation-d-equipe')} .`,
  )
  expect(triples).toContain(
    `<${director.iri}#skills-analyser-les-besoins> <${base}vocabulary#skillConcept> ${skill('analyser-les-besoins')} .`,
  )
})

it('has the mappings of a skill as those of an occupation, and what is confirmed as a match from both sides', async () => {
  const evidence = { justification: 'semapv:ManualMappingCuration', confidence: 0.9, comment: null }
  const uri = 'http://data.europa.eu/esco/skill/14832d87-2f2d-4895-b290-e4760ebae42a'
  const skills = nomenclature.skills.map(skill =>
    skill.id !== 'analyser-les-besoins'
      ? skill
      : {
          ...skill,
          mappings: [
            {
              ...{ ...evidence, predicate: 'skos:closeMatch' as const, scheme: 'rome' as const },
              ...{ schemeVersion: '4.0-60', code: '107332', label: 'Analyser un besoin' },
              status: 'proposed' as const,
            },
            {
              ...{ ...evidence, predicate: 'skos:broadMatch' as const, scheme: 'esco' as const },
              ...{ schemeVersion: '1.2.0', code: uri, label: 'analyser des besoins' },
              ...{ status: 'confirmed' as const, reviewer: 'A. Martin', reviewedOn: '2026-01-31' },
            },
          ],
        },
  )
  const triples = await triplesOf({ ...nomenclature, skills })
  const rome = `<${base}skill/analyser-les-besoins#mapping-rome-4.0-60-107332-closeMatch>`
  const annotated = '<http://www.w3.org/2002/07/owl#annotatedTarget>'
  expect(triples).toContain(`${rome} ${annotated} <${base}external/rome/4.0-60/107332> .`)
  expect([...triples].join('\n')).not.toContain(`${needs} ${skos('closeMatch')}`)
  expect(triples).toContain(`${needs} ${skos('broadMatch')} <${uri}> .`)
  expect(triples).toContain(`<${uri}> ${skos('narrowMatch')} ${needs} .`)
  expect(triples).toContain(
    `<${uri}> ${skos('inScheme')} <http://data.europa.eu/esco/concept-scheme/skills> .`,
  )
  expect(triples).toContain(
    `<http://data.europa.eu/esco/concept-scheme/skills> <http://www.w3.org/2002/07/owl#versionInfo> "1.2.0" .`,
  )
})

it('keeps the three label sets of SKOS apart (S13)', async () => {
  const [first] = nomenclature.occupations
  if (!first) throw new Error('the published dataset has no occupation')
  const label = first.preferredLabel.fr
  const labels = { alternativeLabels: { fr: [label, 'B'], en: [] }, hiddenLabels: { fr: ['B', 'C'] } }
  const triples = await triplesOf({ ...nomenclature, occupations: [{ ...first, ...labels }] })
  const own = [...triples].filter(triple => triple.startsWith(`<${first.iri}> `))
  expect(own.filter(triple => triple.includes('altLabel'))).toEqual([
    `<${first.iri}> ${skos('altLabel')} "B"@fr .`,
  ])
  expect(own.filter(triple => triple.includes('hiddenLabel'))).toEqual([
    `<${first.iri}> ${skos('hiddenLabel')} "C"@fr .`,
  ])
})

it('has its context as a file of its own, the same as inside', () => {
  const [document, context] = exportJsonld(nomenclature).map(({ chunks }) => JSON.parse([...chunks].join('')))
  expect(context['@context']).toEqual(document['@context'])
})
