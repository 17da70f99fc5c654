import { describe, expect, test } from 'vitest'
import { wordsOf } from '../src/index.js'
import { dateSamples } from './samples/command.js'
import { documentSamples } from './samples/document.js'
import { queueSamples } from './samples/queue.js'
import { datasetSamples, romeSamples } from './samples/rome.js'
import type { Samples } from './samples/samples.js'
import { wordSamples } from './samples/word.js'

const path = 'sources/fiche.docx'
// Words of English that are none of French, and none of a name that stands in these sentences.
const english =
  /\b(?:the|is|are|of|file|folder|not|and|with|without|expected|cannot|has|it|this|that|must|from|most|one|by|which|open|your)\b/i

describe.each(['fr', 'en'] as const)('each trouble is one whole sentence and what to do: %s', language => {
  const { troubles, troubleFrame } = wordsOf(language)
  const said = [
    ...each(documentSamples, troubles),
    ...each(wordSamples, troubles),
    ...each(romeSamples, troubles),
    ...each(queueSamples, troubles),
    ...each(datasetSamples, troubles),
    ...each(dateSamples, troubles),
  ]
  test.each(said)('%s: %j', (_, __, parts) => {
    for (const part of Object.values(parts)) expect(part).toMatch(/\S/)
    expect(parts.advice).toMatch(/^\p{Lu}.*\.$/u)
    const sentence = troubleFrame.whole(troubleFrame.at(path, undefined), parts)
    expect(sentence.startsWith(path)).toBe(true)
    expect(sentence).not.toMatch(/undefined(?! entity)|null|NaN|\[object|\n| {2}/)
    if (language === 'en') return
    // Addresses of servers and keys have signs of their own.
    const own = sentence.slice(path.length).replace(/\b(?:rediss?:\/\/|bull:)\S*/g, '')
    // A French « file d’attente » is no English file.
    expect(own.replaceAll('file d’attente', '')).not.toMatch(english)
    // A narrow no-break space before a double sign, a no-break one within guillemets, and the curved apostrophe.
    expect(own).not.toMatch(/[^\u202f]:|[^\u202f];|[^\u202f][?!%]|«[^\u00a0]|[^\u00a0]»|['"]/)
    expect(own).not.toMatch(/\d{5}/)
  })
})

function each<Facts>(
  samples: Samples<Facts>,
  words: {
    readonly [C in keyof Facts]: (facts: Facts[C]) => { problem: string; expected: string; advice: string }
  },
) {
  const found: [code: string, facts: unknown, said: { problem: string; expected: string; advice: string }][] =
    []
  for (const code in samples) {
    for (const facts of samples[code]) found.push([code, facts, words[code](facts)])
  }
  return found
}

test('a place is said in the words of each language', () => {
  const places = [
    [{ line: 3, column: 7 }, 'a.csv, ligne 3, colonne 7', 'a.csv: line 3, column 7'],
    [{ line: 3 }, 'a.csv, ligne 3', 'a.csv: line 3'],
    [{ table: 1 }, 'a.csv, tableau 1', 'a.csv: table 1'],
    [{ table: 1, row: 2 }, 'a.csv, tableau 1, ligne 2', 'a.csv: table 1, row 2'],
    [
      { table: 1, row: 2, column: 3, paragraph: 1 },
      'a.csv, tableau 1, ligne 2, colonne 3',
      'a.csv, table 1, row 2, column 3',
    ],
    [{ archivePart: 'word/a.xml' }, 'a.csv, partie word/a.xml', 'a.csv: word/a.xml'],
  ] as const
  for (const [place, french, inEnglish] of places) {
    expect(wordsOf('fr').troubleFrame.at('a.csv', place)).toBe(french)
    expect(wordsOf('en').troubleFrame.at('a.csv', place)).toBe(inEnglish)
  }
})
