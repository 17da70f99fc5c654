import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pairItems } from '../src/compare/pair-items.js'
import { type FicheItem, readContents } from '../src/release/read-contents.js'

const item = (label: string): FicheItem => ({
  code: label.length.toString(),
  label,
  kind: 'skills',
  core: null,
})

describe('two lists of texts', () => {
  it('are paired first by accepted mappings, whatever the words say', () => {
    const [plan, bread] = [item('Planifier'), item('Cuire le pain')]
    const accepted = new Map([[bread.code, { predicate: 'skos:closeMatch', confidence: 0.9 }]])
    const paired = pairItems(['Enfourner', 'Planifier'], [plan, bread], text =>
      text === 'Enfourner' ? accepted : new Map(),
    )
    expect(paired).toEqual({
      accepted: [{ text: 'Enfourner', item: bread, score: 0.9, predicate: 'skos:closeMatch' }],
      same: [{ text: 'Planifier', item: plan, score: 1 }],
      likely: [],
      onlyHere: [],
      onlyThere: [],
    })
  })

  it('are paired where they are the same text, then where they share half of their words, each once', () => {
    const [budget, plan, test] = [
      item('Suivre un budget prévisionnel'),
      item('PLANIFIER LA PRODUCTION'),
      item('Réaliser des tests'),
    ]
    const texts = ['Planifier la production', 'Etablir et suivre un budget prévisionnel', 'Cuire', 'Cuire']
    expect(pairItems(texts, [budget, plan, test])).toEqual({
      accepted: [],
      same: [{ text: 'Planifier la production', item: plan, score: 1 }],
      // suivre, budget, prévisionnel of four and three words.
      likely: [{ text: 'Etablir et suivre un budget prévisionnel', item: budget, score: 6 / 7 }],
      onlyHere: ['Cuire'],
      onlyThere: [test],
    })
  })
  it('are compared without the words that lead to what is known', () => {
    const agile = item('Méthode agile')
    expect(pairItems(['Maîtriser les méthodes agiles'], [agile]).likely).toMatchObject([{ score: 1 }])
  })
  it('give an item to the text that is nearest to it', () => {
    const data = item('Analyser des données')
    const { likely, onlyHere } = pairItems(['Analyser les besoins', 'Analyser les données du client'], [data])
    expect(likely.map(({ text }) => text)).toEqual(['Analyser les données du client'])
    expect(onlyHere).toEqual(['Analyser les besoins'])
  })
})

describe('what the fiches of a release hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metiers-rome-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, ...rows: string[]) => writeFileSync(join(folder, name), rows.join('\n'))
  const items = ['"code_ogr","libelle","code_rubrique"', '"10","Pétrir","1"', '"11","Patience","2"']
  const links = ['"code_rome","code_ogr","coeur_metier"', '"D1102","10","Principale"', '"D1102","11",""']

  it('is read by the columns of the files, for the fiches that are asked for', async () => {
    write('unix_item_v460_utf8.csv', ...items, '"12","Farines","3"', '"13","De nuit","9"')
    write('unix_coherence_item_v460_utf8.csv', ...links, '"D1106","12",""', '"D1102","13",""')
    const contents = await readContents(folder, new Set(['D1102', 'D9999']), '4.0-60')
    expect([...contents]).toEqual([
      [
        'D1102',
        [
          { code: '10', label: 'Pétrir', kind: 'skills', core: 'Principale' },
          { code: '11', label: 'Patience', kind: 'behavioural', core: null },
        ],
      ],
      ['D9999', []],
    ])
  })
  it('is not read of another version than the fiches', async () => {
    await expect(readContents(folder, new Set(['D1102']), '4.0-61')).rejects.toThrow(/4\.0-60.*4\.0-61/)
  })
  it('cannot be read where a table is not there: which columns it has is said', async () => {
    rmSync(join(folder, 'unix_coherence_item_v460_utf8.csv'))
    await expect(readContents(folder, new Set(['D1102']), null)).rejects.toThrow(
      /a table of what the fiches ask for is not there; expected .*code_rome, code_ogr, coeur_metier/,
    )
  })
})
