import { expect, test } from 'vitest'
import {
  defaultManifest,
  defaultTemplate,
  ingest,
  noDecisions,
  parseDecisions,
  parseIdentifiers,
} from '../src/index.js'
import { documentOf } from './read-folder.js'

const list = (...labels: string[]) =>
  `Les ${labels.length} métiers du logiciel\n${labels.map(label => `· ${label}`).join('\n')}\n`
const fiche = (title: string, near: string) =>
  `Intitulé de l’emploi-type : ${title}\nEmplois-types de proximité\n· ${near}\n`

async function read(text: string, files: { decisions?: string; identifiers?: string } = {}) {
  const { nomenclature, observations } = ingest({
    manifest: { ...defaultManifest(), version: '1.0.0' },
    decisions: files.decisions ? parseDecisions(files.decisions, 'decisions.yaml') : noDecisions,
    alignments: [],
    documents: [await documentOf(Buffer.from(text), 'a.txt')],
    template: defaultTemplate(),
    ...(files.identifiers && { identifiers: parseIdentifiers(files.identifiers, 'identifiers.yaml') }),
  })
  return {
    ids: nomenclature.occupations.map(({ id }) => id),
    families: nomenclature.families.map(({ id, subfamilies }) => [id, subfamilies.map(each => each.id)]),
    related: nomenclature.occupations.map(({ profile }) =>
      profile?.relatedOccupations.map(({ occupationId }) => occupationId),
    ),
    sameIds: observations.flatMap(each => (each.kind === 'duplicate-id' ? [each] : [])),
    stale: observations.flatMap(each => (each.kind === 'stale-decision' ? [each.text] : [])),
  }
}

test('labels that differ in a sign are occupations of their own, each with its fiche', async () => {
  const { ids, sameIds, related } = await read(
    list('C', 'C++', 'C#', '.NET') + fiche('C++', 'C#') + fiche('C#', 'C') + fiche('.Net', 'c++'),
  )
  expect(ids).toEqual(['c', 'c-plus-plus', 'c-sharp', 'dot-net'])
  expect(sameIds).toEqual([])
  expect(related).toEqual([undefined, ['c-sharp'], ['c'], ['c-plus-plus']])
})

test('a near occupation that differs in a sign is none of the list, however near it is', async () => {
  const { related } = await read(
    list('Développeur C#', 'Développeur Node.js') +
      fiche('Développeur C#', 'Développeur C++') +
      fiche('Développeur Node.js', 'Développeur C'),
  )
  expect(related).toEqual([[null], [null]])
})

const twins = list('Langage C++', 'Langage C plus plus')

test('two labels with one id are an error', async () => {
  const { ids, sameIds } = await read(twins)
  expect(ids).toEqual(['langage-c-plus-plus'])
  expect(sameIds).toMatchObject([
    { labels: ['Langage C++', 'Langage C plus plus'], place: { sourceId: 'a-dot-txt', lines: [3, 3] } },
  ])
})

test('an id given by hand, in either of the two files, makes them two', async () => {
  const decisions = 'identifiers: [{ text: Langage C plus plus, id: langage-cpp, because: écrit en lettres }]'
  const identifiers =
    'occupations: [{ id: langage-cpp, label: Langage C plus plus, first: 1.0.0, last: 1.0.0 }]'
  for (const files of [{ decisions }, { identifiers }, { decisions, identifiers }]) {
    const { ids, sameIds, stale } = await read(twins + fiche('LANGAGE C PLUS PLUS', 'langage c++'), files)
    expect(ids).toEqual(['langage-c-plus-plus', 'langage-cpp'])
    expect(sameIds).toEqual([])
    expect(stale).toEqual([])
  }
})

test('an id by hand that another has is no way out', async () => {
  const decisions = 'identifiers: [{ text: Langage C plus plus, id: python, because: essai }]'
  const { sameIds } = await read(list('Python', 'Langage C plus plus'), { decisions })
  expect(sameIds).toMatchObject([{ id: 'python', labels: ['Python', 'Langage C plus plus'] }])
})

test('a title that no list has does not become another occupation because their ids are alike', async () => {
  const { ids, sameIds } = await read(list('Langage C++') + fiche('Langage C plus plus', 'Langage C++'))
  expect(ids).toEqual(['langage-c-plus-plus'])
  expect(sameIds).toMatchObject([
    { labels: ['Langage C++', 'Langage C plus plus'], place: { lines: [3, 3] } },
  ])
})

test('an id that was published is not given to a label that only comes to it by chance', async () => {
  const identifiers = 'occupations: [{ id: langage-c, label: Langage C++, first: 1.0.0, last: 1.0.0 }]'
  const { ids, sameIds } = await read(list('Langage C++', 'Langage C'), { identifiers })
  expect(ids).toEqual(['langage-c'])
  expect(sameIds).toMatchObject([{ id: 'langage-c', labels: ['Langage C++', 'Langage C'] }])
  const alone = await read(list('Langage C'), { identifiers })
  expect(alone.sameIds).toMatchObject([{ id: 'langage-c', labels: ['Langage C++', 'Langage C'] }])
})

test('families that differ in a sign are two, and two with one id an error that an id by hand settles', async () => {
  const groups = (family: string, subfamily: string, title: string) =>
    `Famille : ${family}\nSous-famille : ${subfamily}\nIntitulé de l’emploi-type : ${title}\nPrérequis\nAucun.\n`
  const text =
    groups('C++', 'Outils C#', 'Boulanger') +
    groups('C#', 'Outils', 'Glacier') +
    groups('C plus plus', 'Outils', 'Vendeur')
  const clash = await read(text)
  expect(clash.sameIds).toMatchObject([{ id: 'c-plus-plus', labels: ['C++', 'C plus plus'] }])
  const decisions = 'identifiers: [{ text: C plus plus, id: cpp, because: écrit en lettres }]'
  const settled = await read(text, { decisions })
  expect(settled.sameIds).toEqual([])
  expect(settled.families).toEqual([
    ['c-plus-plus', ['c-plus-plus/outils-c-sharp']],
    ['c-sharp', ['c-sharp/outils']],
    ['cpp', ['cpp/outils']],
  ])
})
