import { describe, expect, it } from 'vitest'
import type { Ingested } from '../src/index.js'
import { ingestBy } from './read-folder.js'

const levels = `
      - { notation: "1", labels: { fr: "Notions", en: "Basics" } }
      - { notation: "2", labels: { fr: "Intermédiaire", en: "Intermediate" } }
      - { notation: "3", labels: { fr: "Avancé", en: "Advanced" }, headings: ["maîtrise", "niveau 3 {scope}"] }
      - { notation: "4", labels: { fr: "Expert", en: "Expert" } }`

type Options = { kind?: string; field?: string; notConcerned?: string; columns?: string }

function templateWith({
  kind = 'graded-list',
  field = '',
  notConcerned = '',
  columns = '',
}: Options): string {
  return `
sections:
  - { id: title, kind: label, headings: ["Métier"] }
  - { id: ${field || 'savoirs'}, kind: ${kind}, scale: maitrise, headings: ["Savoirs"]${columns && `, columns: ${columns}`} }
scales:
  - id: maitrise
    levels: ${levels}
${notConcerned && `    notConcerned: ${notConcerned}`}`
}

/** What a fiche says below the heading of its graded list: levels by label, and what was noticed. */
async function read(below: string, options: Options = {}) {
  const result = await ingestBy(templateWith(options), `# Métier : Boulanger\n\n## Savoirs\n\n${below}\n`)
  return { ...outcome(result), result }
}

function outcome({ nomenclature, observations }: Ingested) {
  const held = nomenclature.occupations[0]?.profile?.additionalSections.savoirs
  const values = held?.kind === 'graded-list' ? held.value : []
  return {
    levels: Object.fromEntries(values.map(({ label, level, levelStatus }) => [label, level ?? levelStatus])),
    notes: Object.fromEntries(values.flatMap(({ label, note }) => (note === null ? [] : [[label, note]]))),
    noticed: observations.map(({ place, occupationId: _, ...facts }) => ({
      ...facts,
      line: place && 'lines' in place ? place.lines[0] : null,
    })),
  }
}

describe('a scale of four levels', () => {
  it('by columns to tick, whose heads are notations or labels in either language', async () => {
    const { levels, notes, noticed } = await read(
      `| Savoir | 1 | Intermédiaire | Advanced | 4 | Précisions |
| --- | --- | --- | --- | --- | --- |
| Levains | | | | x | Sur seigle |
| Farines | | x | | | |
| Fours | x | | | | |
| Hygiène | | | x | | |`,
      { columns: '{ item: ["Savoir"], note: ["Précisions"] }' },
    )
    expect(levels).toEqual({ Levains: 4, Farines: 2, Fours: 1, Hygiène: 3 })
    expect(notes).toEqual({ Levains: 'Sur seigle' })
    expect(noticed).toEqual([])
  })
  it('by a column of numbers, words or signs', async () => {
    const { levels, noticed, result } = await read(
      `| Savoir | Niveau |
| --- | --- |
| Levains | 4 |
| Farines | Intermédiaire |
| Fours | basics |
| Hygiène | ●●●○ |
| Vente | maîtrise |
| Pesée | niveau 3, avec appui |`,
      { columns: '{ item: ["Savoir"], level: ["Niveau"] }' },
    )
    expect(levels).toEqual({ Levains: 4, Farines: 2, Fours: 1, Hygiène: 3, Vente: 3, Pesée: 3 })
    expect(noticed).toEqual([])
    expect(result.provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
    expect(result.provenance.find(({ text }) => text === '●●●○')).toMatchObject({
      pointers: [
        '/occupations/0/profile/additionalSections/savoirs/value/3/required',
        '/occupations/0/profile/additionalSections/savoirs/value/3/level',
      ],
      derivation: 'scale-level',
    })
  })
  it('in brackets, in signs or behind a colon at the end of an item', async () => {
    const { levels, noticed } = await read(`- Droit public (maîtrise)
- Levains [4]
- Anglais : Expert
- Hygiène ●○○○
- Fours (de boulanger) (notions) ;`)
    expect(levels).toEqual({
      'Droit public': 3,
      Levains: 4,
      Anglais: 4,
      Hygiène: 1,
      'Fours (de boulanger)': 1,
    })
    expect(noticed).toEqual([])
  })
  it('the first column has the items where the template has no head for them', async () => {
    const { levels, noticed } = await read(
      `| Manager | 1 | 2 | 3 | 4 |
| --- | --- | --- | --- | --- |
| Déléguer | | | x | |`,
    )
    expect([levels, noticed]).toEqual([{ Déléguer: 3 }, []])
  })
})

describe('what is no level', () => {
  it('a word in brackets that is none stays part of the label', async () => {
    const { levels, noticed } = await read('- Droit public (maîtrise)\n- Droit (rural)\n')
    expect(levels).toEqual({ 'Droit public': 3, 'Droit (rural)': 'unrecoverable' })
    expect(noticed).toMatchObject([
      { kind: 'level-unrecoverable', category: 'Droit (rural)', reason: 'not-written', line: 6 },
    ])
  })
  it('signs that are not as many as the levels', async () => {
    const { levels, noticed } = await read(
      `| Savoir | Niveau |\n| --- | --- |\n| Levains | ●●○ |\n| Fours | ○●○○ |`,
      { columns: '{ item: ["Savoir"], level: ["Niveau"] }' },
    )
    expect(levels).toEqual({ Levains: 'unrecoverable', Fours: 'unrecoverable' })
    expect(noticed).toMatchObject([
      { kind: 'level-unrecoverable', reason: 'mark-unclear', shown: { text: '●●○' } },
      { kind: 'level-unrecoverable', reason: 'mark-unclear', shown: { text: '○●○○' } },
    ])
  })
  it('a rank that the scale does not have', async () => {
    const { levels, noticed } = await read(`| Savoir | Niveau |\n| --- | --- |\n| Levains | 5 |`, {
      columns: '{ item: ["Savoir"], level: ["Niveau"] }',
    })
    expect(levels).toEqual({ Levains: 'unrecoverable' })
    expect(noticed).toMatchObject([{ reason: 'mark-unclear', shown: { text: '5' } }])
  })
})

describe('what is not concerned', () => {
  const table = `| Savoir | Niveau |
| --- | --- |
| Levains | non concerné |
| Fours | 0 |
| Farines | – |
| Hygiène | |
| Vente | 2 |`
  const columns = '{ item: ["Savoir"], level: ["Niveau"] }'

  it('is not required where the template says so', async () => {
    const { levels, noticed } = await read(table, { columns, notConcerned: '["Non concerné", "0", "-", ""]' })
    const none = 'not-required'
    expect(levels).toEqual({ Levains: none, Fours: none, Farines: none, Hygiène: none, Vente: 2 })
    expect(noticed).toEqual([])
  })
  it('an empty cell of which the template does not speak says nothing', async () => {
    const { levels, noticed } = await read(table, { columns, notConcerned: '["non concerné", "0", "-"]' })
    const none = 'not-required'
    expect(levels).toEqual({ Levains: none, Fours: none, Farines: none, Hygiène: 'unrecoverable', Vente: 2 })
    expect(noticed).toMatchObject([
      { kind: 'level-unrecoverable', category: 'Hygiène', reason: 'nothing', line: 10 },
    ])
  })
  it('may have a column to tick', async () => {
    const { levels, noticed } = await read(
      `| Savoir | Non concerné | 1 | 2 | 3 | 4 |
| --- | --- | --- | --- | --- | --- |
| Levains | x | | | | |
| Fours | | | x | | |
| Farines | x | | x | | |`,
      { columns: '{ item: ["Savoir"] }', notConcerned: '["non concerné"]' },
    )
    expect(levels).toEqual({ Levains: 'not-required', Fours: 2, Farines: 'unrecoverable' })
    expect(noticed).toMatchObject([{ kind: 'two-levels', category: 'Farines' }])
  })
  it('a sign for nothing in the cells that are not ticked is no second tick', async () => {
    const { levels, noticed } = await read(
      `| Savoir | 1 | 2 | 3 | 4 |\n| --- | --- | --- | --- | --- |\n| Levains | - | x | - | - |\n| Fours | - | - | - | - |`,
      { columns: '{ item: ["Savoir"] }', notConcerned: '["-"]' },
    )
    expect([levels, noticed]).toEqual([{ Levains: 2, Fours: 'not-required' }, []])
  })
})

it('two columns for one level are an error, and nothing of the table is read', async () => {
  const { levels, noticed } = await read(
    `| Savoir | 1 | 2 | Intermédiaire | 3 | 4 |
| --- | --- | --- | --- | --- | --- |
| Levains | | | x | | |`,
    { columns: '{ item: ["Savoir"] }' },
  )
  expect(levels).toEqual({})
  expect(noticed).toMatchObject([
    { kind: 'competence-column-twice', column: 'level2', heads: ['2', 'Intermédiaire'], line: 5 },
  ])
})

describe('levels of skills and of knowledge', () => {
  const profileOf = async (below: string, options: Options) => {
    const { result } = await read(below, options)
    const profile = result.nomenclature.occupations[0]?.profile
    return { knowledge: profile?.knowledge, gradedItems: profile?.gradedItems, result }
  }
  it('stand beside the list of texts, where a list has them in brackets', async () => {
    const { knowledge, gradedItems, result } = await profileOf(
      '- Droit public (maîtrise)\n- Droit (rural)\n',
      {
        kind: 'list',
        field: 'knowledge',
      },
    )
    expect(knowledge).toEqual(['Droit public', 'Droit (rural)'])
    expect(gradedItems).toEqual([
      {
        section: 'knowledge',
        label: 'Droit public',
        required: true,
        level: 3,
        levelStatus: 'stated',
        note: null,
      },
    ])
    expect(result.observations).toEqual([])
    const pointers = result.provenance.find(({ text }) => text === 'Droit public (maîtrise)')?.pointers
    expect(pointers).toEqual([
      '/occupations/0/profile/knowledge/0',
      '/occupations/0/profile/gradedItems/0/label',
      '/occupations/0/profile/gradedItems/0/required',
      '/occupations/0/profile/gradedItems/0/level',
      '/skills/0/preferredLabel/fr',
    ])
  })
  it('of a table: what is not required stands in the list too, and its level says that', async () => {
    const { knowledge, gradedItems } = await profileOf(
      '| Savoir | Niveau |\n| --- | --- |\n| Levains | 0 |\n| Fours | 2 |',
      { field: 'knowledge', notConcerned: '["0"]', columns: '{ item: ["Savoir"], level: ["Niveau"] }' },
    )
    expect(knowledge).toEqual(['Levains', 'Fours'])
    expect(gradedItems).toEqual([
      {
        section: 'knowledge',
        label: 'Levains',
        required: false,
        level: null,
        levelStatus: 'not-required',
        note: null,
      },
      { section: 'knowledge', label: 'Fours', required: true, level: 2, levelStatus: 'stated', note: null },
    ])
  })
  it('behavioural competences may be a list without levels', async () => {
    const { result } = await read('- Rigueur\n- Sens relationnel\n', {
      kind: 'list',
      field: 'behavioural-competences',
    })
    const template = result.nomenclature.occupations[0]?.profile?.behaviouralCompetences
    expect(template?.map(({ category, level, levelStatus }) => [category, level, levelStatus])).toEqual([
      ['Rigueur', null, 'unrecoverable'],
      ['Sens relationnel', null, 'unrecoverable'],
    ])
  })
})
