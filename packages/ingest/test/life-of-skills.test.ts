import { checkNomenclature } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import {
  defaultManifest,
  ingest,
  noDecisions,
  parseDecisions,
  parseIdentifiers,
  parseTemplate,
  registerIds,
  renameId,
  retireIds,
} from '../src/index.js'
import { documentOf } from './read-folder.js'

const template = parseTemplate(
  `
sections:
  - { id: title, kind: label, headings: ["Métier"] }
  - { id: skills, kind: list, headings: ["Savoir-faire"] }
  - { id: knowledge, kind: list, headings: ["Savoirs"] }
`,
  'template.yaml',
)
const path = 'identifiers.yaml'
const registry = (...skills: string[]) =>
  `occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }\nskills:\n${skills.map(each => `  - { ${each} }`).join('\n')}\n`
const entry = (id: string, label: string, more = '', type = 'skill') =>
  `id: ${id}, type: ${type}, label: ${label}, first: 1.0.0, last: 1.0.0${more}`

/** The skills of a baker who does these things, and what was noticed of them. */
async function skillsOf(items: string[], { identifiers = '', decisions = '' } = {}) {
  const list = items.map(item => `- ${item}`).join('\n')
  const text = `# Métier : Boulanger\n\n## Savoir-faire\n\n${list}\n\n## Savoirs\n\n- Levains\n`
  const { nomenclature, observations, provenance } = ingest({
    manifest: { ...defaultManifest(), version: '1.1.0' },
    decisions: decisions === '' ? noDecisions : parseDecisions(decisions, 'decisions.yaml'),
    alignments: [],
    documents: [await documentOf(Buffer.from(text), 'a.md')],
    template,
    ...(identifiers !== '' && { identifiers: parseIdentifiers(identifiers, path) }),
  })
  expect(checkNomenclature(nomenclature)).toMatchObject({ valid: true })
  const skills = nomenclature.skills.flatMap(
    ({ id, type, preferredLabel, alternativeLabels, deprecation }) =>
      type === 'knowledge'
        ? []
        : {
            ...{ id, label: preferredLabel.fr },
            ...(alternativeLabels.fr.length > 0 && { others: alternativeLabels.fr }),
            ...(deprecation && { deprecation }),
          },
  )
  const noticed = observations.flatMap(({ place: _place, occupationId: _id, ...facts }) =>
    /skill|decision|replacement/.test(facts.kind) ? [facts] : [],
  )
  return { skills, noticed, provenance }
}

describe('a published skill', () => {
  it('keeps its id under another wording, where the steward has said so; the old one is found too', async () => {
    const before = registry(entry('petrir', 'Pétrir'), entry('levains', 'Levains', '', 'knowledge'))
    const identifiers = renameId({ text: before, path }, 'petrir', 'Pétrir la pâte', 'skills')
    expect(identifiers).toContain(
      '{ id: petrir, type: skill, label: Pétrir la pâte, first: 1.0.0, last: 1.0.0, formerLabels: [ Pétrir ] }',
    )
    expect(await skillsOf(['Pétrir la pâte'], { identifiers })).toMatchObject({
      skills: [{ id: 'petrir', label: 'Pétrir la pâte', others: ['Pétrir'] }],
      noticed: [],
    })
    // One fiche is corrected and another is not: both mean it.
    const both = await skillsOf(['Pétrir', 'Pétrir la pâte'], { identifiers })
    expect(both.skills).toEqual([{ id: 'petrir', label: 'Pétrir la pâte', others: ['Pétrir'] }])
    const said = both.provenance.flatMap(({ text, pointers }) =>
      pointers.flatMap(pointer => (pointer.startsWith('/skills/0/') ? [[text, pointer]] : [])),
    )
    expect(said).toEqual([
      ['Pétrir', '/skills/0/alternativeLabels/fr/0'],
      ['Pétrir la pâte', '/skills/0/preferredLabel/fr'],
    ])
  })
  it('that no profile asks for stays, out of use, and a new one that is like it is proposed', async () => {
    const identifiers = registry(entry('petrir', 'Pétrir les pâtes'), entry('scier', 'Scier'))
    const { skills, noticed } = await skillsOf(['Pétrir toutes les pâtes'], { identifiers })
    const deprecation = { since: '1.1.0', replacedBy: [], note: null }
    expect(skills).toEqual([
      { id: 'petrir-toutes-les-pates', label: 'Pétrir toutes les pâtes' },
      { id: 'petrir', label: 'Pétrir les pâtes', deprecation },
      { id: 'scier', label: 'Scier', deprecation },
    ])
    expect(noticed).toEqual([
      {
        kind: 'skill-likely-renamed',
        id: 'petrir',
        label: 'Pétrir les pâtes',
        likely: 'Pétrir toutes les pâtes',
      },
      { kind: 'skill-gone', id: 'scier', label: 'Scier', last: '1.0.0' },
    ])
  })
  it('says nothing of a new one: hundreds of them need no word of a steward', async () => {
    const identifiers = registry(entry('petrir', 'Pétrir'))
    expect(await skillsOf(['Pétrir', 'Façonner'], { identifiers })).toMatchObject({ noticed: [] })
  })
  it('that another took the place of leads there, also where the fiches keep its words', async () => {
    const before = registry(entry('petrir', 'Pétrir'), entry('malaxer', 'Malaxer'))
    const standing = new Map([['malaxer', { label: 'Malaxer', path: 'a.md', place: null }]])
    const merging = { ids: ['malaxer'], replacedBy: ['petrir'], because: 'même geste', otherwise: '' }
    const identifiers = retireIds(
      { text: before, path },
      { ...merging, option: '--into', list: 'skills' },
      standing,
    )
    const { skills, noticed } = await skillsOf(['Malaxer', 'Pétrir'], { identifiers })
    expect(skills).toEqual([
      { id: 'petrir', label: 'Pétrir', others: ['Malaxer'] },
      {
        ...{ id: 'malaxer', label: 'Malaxer' },
        deprecation: { since: '1.1.0', replacedBy: ['petrir'], note: 'même geste' },
      },
    ])
    expect(noticed).toEqual([])
  })
  it('that is still asked for is not retired, and not split', () => {
    const file = { text: registry(entry('petrir', 'Pétrir')), path }
    const standing = new Map([['petrir', { label: 'Pétrir', path: 'a.md', place: null }]])
    const said = { ids: ['petrir'], because: 'x', otherwise: '', option: '--into', list: 'skills' as const }
    const code = (replacedBy: string[]) => {
      try {
        return retireIds(file, { ...said, replacedBy }, standing)
      } catch (error) {
        return error instanceof Error && 'trouble' in error ? error.trouble : error
      }
    }
    expect(code([])).toMatchObject({ code: 'still-in-sources', facts: { id: 'skill/petrir' } })
    expect(code(['scier'])).toMatchObject({ code: 'unknown-successor', facts: { id: 'skill/scier' } })
  })
  it('that was out of use and is asked for again is there again, under its id', async () => {
    const identifiers = registry(
      entry('petrir', 'Pétrir', ', deprecation: { because: plus demandée, since: 1.1.0 }'),
    )
    expect(await skillsOf(['Pétrir'], { identifiers })).toMatchObject({
      skills: [{ id: 'petrir', label: 'Pétrir' }],
      noticed: [{ kind: 'skill-asked-again', id: 'petrir', label: 'Pétrir', since: '1.1.0' }],
    })
  })
  it('keeps its id where a new one would have the same', async () => {
    const identifiers = registry(entry('petrir', 'Travailler la pâte'))
    const { skills } = await skillsOf(['Travailler la pâte', 'Pétrir'], { identifiers })
    expect(skills[0]).toEqual({ id: 'petrir', label: 'Travailler la pâte' })
    expect(skills[1]?.id).toMatch(/^petrir-[0-9a-f]{8}$/)
  })
})

describe('an alias of a skill', () => {
  const alias = (text: string, skill: string) =>
    `skillAliases:\n  - { text: ${text}, skill: ${skill}, because: même geste }\n`

  it('joins two wordings, and each keeps its place', async () => {
    const decisions = alias('Malaxer', 'petrir')
    expect(await skillsOf(['Malaxer', 'Façonner', 'Pétrir'], { decisions })).toMatchObject({
      skills: [
        { id: 'petrir', label: 'Pétrir', others: ['Malaxer'] },
        { id: 'faconner', label: 'Façonner' },
      ],
      noticed: [],
    })
  })
  it('of a published skill says what took its place', async () => {
    const identifiers = registry(entry('petrir', 'Pétrir'), entry('malaxer', 'Malaxer'))
    const { skills, noticed } = await skillsOf(['Malaxer', 'Pétrir'], {
      identifiers,
      decisions: alias('Malaxer', 'petrir'),
    })
    expect(skills[1]).toEqual({
      ...{ id: 'malaxer', label: 'Malaxer' },
      deprecation: { since: '1.1.0', replacedBy: ['petrir'], note: 'même geste' },
    })
    expect(noticed).toEqual([])
  })
  it('that settles nothing is named', async () => {
    const { noticed } = await skillsOf(['Pétrir'], { decisions: alias('Malaxer', 'petrir') })
    expect(noticed).toMatchObject([{ kind: 'stale-decision', decision: 'skillAliases', text: 'Malaxer' }])
  })
})

describe('a release', () => {
  const enter = (text: string, skills: { id: string; label: string }[]) =>
    registerIds(
      { text, path },
      { occupations: [], skills: skills.map(each => ({ ...each, type: 'skill' as const })) },
      '1.1.0',
      { notAsked: 'plus demandée' },
    )
  it('enters new skills, brings the others up to date, and notes those that are gone', () => {
    const before = registry(entry('petrir', 'Pétrir'), entry('scier', 'Scier'))
    const { text, added } = enter(before, [
      { id: 'petrir', label: 'Pétrir' },
      { id: 'faconner', label: 'Façonner' },
    ])
    expect(added).toEqual(['skill/faconner'])
    expect(text).toBe(`occupations:
  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }
skills:
  - { id: petrir, type: skill, label: Pétrir, first: 1.0.0, last: 1.1.0 }
  - { id: scier, type: skill, label: Scier, first: 1.0.0, last: 1.0.0, deprecation: { because: plus demandée, since: 1.1.0 } }
  - { id: faconner, type: skill, label: Façonner, first: 1.1.0, last: 1.1.0 }
`)
  })
  it('makes the list of skills where there is none', () => {
    const { text } = enter('occupations: []\n', [{ id: 'petrir', label: 'Pétrir' }])
    expect(text).toBe(
      'occupations: []\nskills:\n  - { id: petrir, type: skill, label: Pétrir, first: 1.1.0, last: 1.1.0 }\n',
    )
  })
  it('refuses two skills of one type with one label, and takes them of two', () => {
    const twice = registry(entry('a', 'Négociation'), entry('b', 'négociation'))
    expect(() => parseIdentifiers(twice, path)).toThrow()
    const two = registry(entry('a', 'Négociation'), entry('b', 'Négociation', '', 'knowledge'))
    expect(parseIdentifiers(two, path).skills.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
