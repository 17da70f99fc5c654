import { Readable } from 'node:stream'
import { beforeEach, expect, it } from 'vitest'
import { askFor } from '../src/init/ask.js'
import { speakAsAsked } from '../src/language.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

beforeEach(() => speakAsAsked(['--lang', 'fr']))

/** What a person is told, and what comes of the lines that they type. */
async function asked(typed: string, known = {}) {
  const said: string[] = []
  const terminal = { say: (line: unknown) => void said.push(plain(String(line))) }
  const answers = await askFor(known, Readable.from([typed]), terminal)
  return { said, answers }
}

it('asks each question in the language of the person; Enter leaves one open', async () => {
  const { said, answers } = await asked('Métiers du pain\n\nFédération\n\nCC-BY-4.0\n')
  expect(said).toEqual([
    'Cinq questions, auxquelles vous seul pouvez répondre. Entrée : plus tard, dans sources/sources.yaml.',
    'Titre de la nomenclature ?',
    'Adresse par laquelle commencent les identifiants, comme https://exemple.fr/metiers/ ?',
    'Organisme qui publie les données ?',
    'Adresse électronique, ou page, pour écrire au sujet des données ?',
    'Licence des données : etalab-2.0, cc-by-4.0, odbl-1.0, ou son adresse ?',
  ])
  expect(answers).toEqual({
    title: 'Métiers du pain',
    publisher: 'Fédération',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  })
})

it('says what is wrong with an answer, and asks again', async () => {
  const known = { title: 'Pain', publisher: 'F', contact: 'a@b.fr', licence: 'https://example.org/l' }
  const { said, answers } = await asked('exemple.fr\nhttps://exemple.fr/\n', known)
  expect(said[2]).toMatch(/^--base-iri : cette valeur .+ ; attendu : .+\. Corrigez-la\.$/)
  expect(said[3]).toBe(said[1])
  expect(answers).toEqual({ ...known, baseIri: 'https://exemple.fr/' })
})

it('takes the end of the input for no more answers', async () => {
  expect((await asked('Pain\n')).answers).toEqual({ title: 'Pain' })
})
