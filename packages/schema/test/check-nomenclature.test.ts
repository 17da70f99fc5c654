import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNomenclature } from '../src/index.js'

const published = () =>
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  )

/** The problems of the published dataset after an edit. */
function problemsAfter(edit: (dataset: ReturnType<typeof published>) => void): string[] {
  const dataset = published()
  edit(dataset)
  const checked = checkNomenclature(dataset)
  return checked.valid ? [] : checked.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
}

describe('checkNomenclature', () => {
  it('gives the data where they are a nomenclature', () => {
    const checked = checkNomenclature(published())
    expect(checked.valid && checked.nomenclature.occupations.length).toBe(published().occupations.length)
  })
  it('says every problem, with its place and what was expected', () => {
    expect(
      problemsAfter(dataset => {
        dataset.version = 'one'
        dataset.licence = 'https://example.org/?b="><script>'
        dataset.colour = 'red'
        dataset.occupations[0].id = 'Chef de projet'
        dataset.occupations[1].profile = undefined
        dataset.occupations[7].profile.codes.romeV2 = ['M1805']
        dataset.occupations[7].profile.behaviouralCompetences[0].level = 3
        dataset.occupations[2].mappings[0].confidence = 2
      }),
    ).toEqual([
      '/version: must be a version such as 1.0.0, of numbers below 10^15',
      '/licence: must be an IRI: without spaces and without < > " { } | \\ ^ or `',
      '/occupations/0/id: must be an id: words of a-z and 0-9, joined by hyphens',
      '/occupations/1/profile: is missing',
      '/occupations/2/mappings/0/confidence: must be at most 1',
      '/occupations/7/profile/behaviouralCompetences/0/level: must be a rank of the scale, from 1, or null: a number where levelStatus is "stated", null where it is not',
      '/occupations/7/profile/codes/romeV2/0: must be a code of ROME version 2: five digits',
      '/colour: is no key of this object',
    ])
  })
  it('names the alternatives of a level that the source states', () => {
    expect(
      problemsAfter(dataset => {
        Object.assign(dataset.occupations[7].profile.behaviouralCompetences[0], {
          required: true,
          levelStatus: 'stated',
          level: 0,
        })
      }),
    ).toEqual([
      '/occupations/7/profile/behaviouralCompetences/0/level: must be a rank of the scale, from 1, or null: a number where levelStatus is "stated", null where it is not',
    ])
  })
  it('says which ids are there twice, and which lead nowhere', () => {
    const families = published().families.length
    expect(
      problemsAfter(dataset => {
        dataset.occupations[1].id = dataset.occupations[0].id
        dataset.occupations[2].familyId = 'boulangerie'
        dataset.occupations[2].subfamilyId = null
        dataset.occupations[3].subfamilyId = 'boulangerie/four'
        dataset.occupations[4].iri = dataset.occupations[3].iri
        dataset.occupations[9].profile.relatedOccupations[0].occupationId = 'boulanger'
        dataset.occupations[40].deprecation = { since: '1.0.0', replacedBy: ['boulanger'], note: null }
        dataset.families[1].subfamilies = [
          { id: 'pain/four', iri: 'urn:example:four', preferredLabel: { fr: 'Four' }, sourceLabel: 'FOUR' },
        ]
        dataset.families.push({ ...dataset.families[0], iri: 'urn:example:again', subfamilies: [] })
        dataset.sources.push(dataset.sources[0])
      }),
    ).toEqual([
      '/sources/1/id: "nomenclature" is there twice, first at /sources/0/id',
      '/families/1/subfamilies/0/id: must start with "etude-developpement/"',
      `/families/${families}/id: "production" is there twice, first at /families/0/id`,
      '/occupations/1/id: "administrateur-de-base-de-donnees" is there twice, first at /occupations/0/id',
      '/occupations/2/familyId: there is no family "boulangerie"',
      '/occupations/3/subfamilyId: there is no sub-family "boulangerie/four"',
      '/occupations/4/iri: "https://w3id.org/metiers-informatique/occupation/analyste-d-exploitation" is there twice, first at /occupations/3/iri',
      '/occupations/9/profile/relatedOccupations/0/occupationId: there is no occupation "boulanger"',
      '/occupations/40/deprecation/replacedBy/0: there is no occupation "boulanger"',
    ])
  })
  it('says which skills are there twice, and which items of a profile have none', () => {
    expect(
      problemsAfter(dataset => {
        const [first, second, third] = dataset.skills
        first.preferredLabel.fr = 'analyser  les besoins !'
        dataset.skills.push({ ...second, iri: 'urn:example:again' })
        third.iri = dataset.occupations[0].iri
        dataset.skills.push({
          ...{ ...second, id: 'retiree', iri: 'urn:example:retiree' },
          deprecation: { since: '1.0.0', replacedBy: ['petrir'], note: null },
        })
        dataset.occupations[7].profile.skills[1] = 'Pétrir'
      }).map(problem => problem.replace(/^\/skills\/(?:68|69)\//, '/skills/N/')),
    ).toEqual([
      '/skills/N/id: "controler-le-respect-du-cahier-des-charges-et-son-degre-de-conformite-au-besoin" is there twice, first at /skills/1/id',
      '/skills/N/preferredLabel/fr: is there twice, but for spelling, first at /skills/1/preferredLabel/fr',
      '/skills/N/deprecation/replacedBy/0: there is no skill "petrir"',
      '/occupations/0/iri: "https://w3id.org/metiers-informatique/occupation/administrateur-de-base-de-donnees" is there twice, first at /skills/2/iri',
      '/occupations/7/profile/skills/1: is the label of no skill of the type "skill"',
    ])
  })
  it('says which sections, scales and levels the template does not have', () => {
    expect(
      problemsAfter(dataset => {
        const { profile } = dataset.occupations[7]
        dataset.template.sections.push({ id: 'outils', kind: 'list', labels: { fr: 'Outils' } })
        dataset.template.sections.push({
          id: 'langues',
          kind: 'graded-list',
          labels: { fr: 'Langues' },
          scale: 'cecrl',
        })
        dataset.template.sections.push({ id: 'outils', kind: 'list', labels: { fr: 'Outils' } })
        dataset.template.sections.push({
          id: 'missions',
          kind: 'text',
          labels: { fr: 'Missions' },
          field: 'definition',
        })
        dataset.template.scales[0].levels[2].rank = 4
        profile.emptySections = ['remarks', 'couleur']
        profile.behaviouralCompetences = [
          { category: 'Rigueur', required: true, level: 3, levelStatus: 'stated', note: null },
          { category: 'Écoute', required: true, level: 4, levelStatus: 'stated', note: null },
        ]
        profile.gradedItems = [
          { section: 'skills', label: 'Pétrir', required: true, level: 1, levelStatus: 'stated', note: null },
        ]
        profile.additionalSections = {
          outils: { kind: 'text', value: null },
          couleur: { kind: 'text', value: null },
          skills: { kind: 'list', value: [] },
        }
      }),
    ).toEqual([
      '/template/sections/23/id: "outils" is there twice, first at /template/sections/21/id',
      '/template/sections/22/scale: there is no scale "cecrl"',
      '/template/sections/24/field: must be the id of the section, where that is a known one',
      '/template/scales/0/levels/2/rank: must be 3, its place in the scale',
      '/occupations/7/profile/behaviouralCompetences/0: is the label of no skill of the type "behavioural"',
      '/occupations/7/profile/behaviouralCompetences/1: is the label of no skill of the type "behavioural"',
      '/occupations/7/profile/behaviouralCompetences/1/level: there is no level 4 in the scale of "behavioural-competences"',
      '/occupations/7/profile/emptySections/1: there is no section "couleur"',
      '/occupations/7/profile/gradedItems/0/label: is no text of "skills"',
      '/occupations/7/profile/gradedItems/0/level: there is no level 1 in the scale of "skills"',
      '/occupations/7/profile/additionalSections/outils/kind: must be "list", the kind of the section',
      '/occupations/7/profile/additionalSections/couleur: there is no section "couleur" of its own in the template',
      '/occupations/7/profile/additionalSections/skills: there is no section "skills" of its own in the template',
    ])
  })
  it('never throws, and has a problem for whatever is no nomenclature', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const checked = checkNomenclature(value)
        expect(!checked.valid && checked.problems.length > 0).toBe(true)
      }),
    )
  })
})
