import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (content: string) => `<w:r>${content}</w:r>`
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`)
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (words: string) => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`)

/** A fiche whose figures stand in a field that has another in its code: 4711 is there, and Word does not show it. */
function ficheWithField(): Uint8Array {
  const inner = [mark('begin'), code(' MERGEFIELD taille '), mark('separate'), text('4711'), mark('end')]
  const field = [
    mark('begin'),
    code(' IF '),
    ...inner,
    code(' > 50 '),
    mark('separate'),
    text('120 salariés'),
    mark('end'),
  ]
  const body = [
    paragraph(text('Les 1 métiers du pain')),
    paragraph(text('· Boulanger')),
    paragraph(text('Intitulé de l’emploi-type : BOULANGER')),
    paragraph(text('Chiffrage')),
    paragraph(...field),
  ]
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  })
}

it('check --second-reader names what mammoth reads otherwise, with its place and both readings', async () => {
  const folder = temporaryFolder()
  const sources = join(folder, 'sources')
  writeFiles(sources, { 'boulanger.docx': ficheWithField() })
  const place = `${join(sources, 'boulanger.docx')}, sous « Chiffrage », « 120 salariés » (paragraphe 5)`

  const asked = await metiersHere(
    ['check', '--sources', sources, '--second-reader', '--all', '--lang', 'fr'],
    {
      cwd: folder,
    },
  )
  expect(asked.status).toBe(0)
  const [line] = asked.stdout.split('\n').filter(said => said.includes('(readings-differ)'))
  expect(line?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    `${place} : à vérifier : Une seconde lecture du document lit « 4711120 » là où la première lit « 120 ». (readings-differ)`,
  )
  const unasked = await metiersHere(['check', '--sources', sources, '--all', '--lang', 'fr'], { cwd: folder })
  expect(unasked.stdout).not.toContain('readings-differ')
})
