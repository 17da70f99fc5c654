import { describe, expect, it } from 'vitest'
import { blocksOf, readDocument, readResultSchema } from '../src/index.js'
import { wordFile } from './support/word-file.js'

/** The texts of a document, those that are bold from end to end with a star before them. */
async function read(bytes: Uint8Array, path: string): Promise<string[]> {
  const read = await readDocument(bytes, path)
  // It is known again when it comes back from a store.
  const { root } = readResultSchema.parse(JSON.parse(JSON.stringify(read)))
  return blocksOf(root).map(({ node }) =>
    node.type === 'paragraph' && node.bold ? `* ${node.value}` : node.value,
  )
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (runs: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`

describe('a paragraph that is bold from end to end', () => {
  it('in Word: its runs say so, or its style; a style of the run takes it back (ISO/IEC 29500-1 §17.7.3)', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Rubrique"><w:name w:val="Rubrique"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Fort"><w:name w:val="Fort"/><w:rPr><w:b/></w:rPr></w:style>'
    const body = [
      paragraph(run('Missions', '<w:b/>') + run(' ') + run('principales', '<w:b w:val="1"/>')),
      paragraph(run('Encadrer', '<w:b/>') + run(' une équipe')),
      paragraph(run('Moyens'), 'Rubrique'),
      paragraph(run('Un véhicule', '<w:b w:val="0"/>'), 'Rubrique'),
      paragraph(run('Un bureau', '<w:rStyle w:val="Fort"/>'), 'Rubrique'),
      paragraph(run('Relations', '<w:rStyle w:val="Fort"/>')),
    ]
    expect(await read(wordFile(body.join(''), { styles }), 'a.docx')).toEqual([
      '* Missions principales',
      'Encadrer une équipe',
      '* Moyens',
      'Un véhicule',
      'Un bureau',
      '* Relations',
    ])
  })
  it('in Markdown', async () => {
    const text =
      '**Missions**\n\n**Encadrer** une équipe\n\n__Moyens *mis à* disposition__\n\n<b>Relations</b>\n'
    expect(await read(Buffer.from(text), 'a.md')).toEqual([
      '* Missions',
      'Encadrer une équipe',
      '* Moyens mis à disposition',
      '* Relations',
    ])
  })
})

/** The bold words that each text begins with, set off by a bar. */
async function leads(bytes: Uint8Array, path: string): Promise<string[]> {
  const read = await readDocument(bytes, path)
  const { root } = readResultSchema.parse(JSON.parse(JSON.stringify(read)))
  return blocksOf(root).map(({ node }) => {
    const lead = node.type === 'paragraph' ? node.lead : undefined
    return lead === undefined ? node.value : `${lead}|${node.value.slice(lead.length)}`
  })
}

describe('the bold words that a text begins with', () => {
  it('in Word: whole words, also where the file cuts them into runs', async () => {
    const body = [
      paragraph(run('Mission ', '<w:b/>') + run('principale', '<w:b/>') + run(' Assurer l’accueil.')),
      paragraph(run('Relations :', '<w:b/>') + run(' la mairie')),
      paragraph(run('Assurer ') + run('l’accueil', '<w:b/>')),
      paragraph(run('Assur', '<w:b/>') + run('er l’accueil')),
      paragraph(run('Mission', '<w:b/>')),
      paragraph(run('mot '.repeat(30), '<w:b/>') + run('et la suite')),
    ]
    expect(await leads(wordFile(body.join('')), 'a.docx')).toEqual([
      'Mission principale| Assurer l’accueil.',
      'Relations :| la mairie',
      'Assurer l’accueil',
      'Assurer l’accueil',
      'Mission',
      `${'mot '.repeat(30)}et la suite`,
    ])
  })
  it('in Markdown', async () => {
    const text = '**Mission** Assurer l’accueil.\n\nAssurer **l’accueil**\n\nA) **Moyens** un bureau\n'
    expect(await leads(Buffer.from(text), 'a.md')).toEqual([
      'Mission| Assurer l’accueil.',
      'Assurer l’accueil',
      'A) Moyens un bureau',
    ])
  })
})
