import { readDocument } from '@metiers/document'
import { identifierOf } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { defaultManifest, ingest, noDecisions, parseTemplate } from '../src/index.js'

const sections = `sections:
  - { id: definition, kind: text, headings: ["Mission"] }
  - { id: main-activities, kind: list, headings: ["Activités"] }
`

/** The occupations of Markdown files, each with its definition, and what is not recognised. */
async function read(template: string, files: Record<string, string>) {
  const documents = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text)
      const source = {
        id: identifierOf(path),
        path,
        mediaType: 'text/markdown',
        sha256: '',
        byteLength: 0,
        title: null,
      }
      return { source, ...(await readDocument(bytes, path)) }
    }),
  )
  const { nomenclature, provenance } = ingest({
    manifest: defaultManifest(),
    decisions: noDecisions,
    alignments: [],
    documents,
    template: parseTemplate(template, 'template.yaml'),
  })
  return {
    fiches: nomenclature.occupations.map(({ preferredLabel, profile }) => [
      preferredLabel.fr,
      profile?.definition,
      ...(profile?.mainActivities ?? []),
    ]),
    unread: provenance.flatMap(({ status, text }) => (status === 'unrecognised' ? text : [])),
    titles: provenance.flatMap(({ pointers, text }) =>
      pointers.some(pointer => pointer.endsWith('/preferredLabel/fr')) ? text : [],
    ),
  }
}

const twoFiches = `# Boulanger

## Mission

Il fait le pain.

# Confiseur

## Mission

Il fait des bonbons.
`

describe('the title of a fiche stands where the template says', () => {
  it('at each heading of the first level', async () => {
    expect(await read(`title: heading 1\n${sections}`, { 'fiches.md': twoFiches })).toEqual({
      fiches: [
        ['Boulanger', 'Il fait le pain.'],
        ['Confiseur', 'Il fait des bonbons.'],
      ],
      unread: [],
      titles: ['Boulanger', 'Confiseur'],
    })
  })

  it('at the first heading, whatever its level', async () => {
    const files = { 'a.md': '### Boulanger\n\n## Mission\n\nIl fait le pain.\n' }
    expect(await read(`title: first heading\n${sections}`, files)).toMatchObject({
      fiches: [['Boulanger', 'Il fait le pain.']],
      unread: [],
    })
  })

  it('in the name of the file, which no block of it states', async () => {
    const files = {
      'fiches/Chef d’équipe.md': '## Mission\n\nIl dirige.\n',
      // As a Mac writes an accent.
      'fiches/Me\u0301cano.v2.md': '## Mission\n\nIl répare.\n',
      'fiches/notes.md': 'Rien de tel.\n',
    }
    expect(await read(`title: file name\n${sections}`, files)).toEqual({
      fiches: [
        ['Chef d’équipe', 'Il dirige.'],
        ['Mécano.v2', 'Il répare.'],
      ],
      unread: ['Rien de tel.'],
      titles: [],
    })
  })
})

describe('a document of several fiches has the first title of each', () => {
  const first = `title: first heading\n${sections}`
  const both = ['Il fait le pain.', 'Il fait des bonbons.']
  const fiches = [
    ['Boulanger', both[0]],
    ['Confiseur', both[1]],
  ]

  it('where they are headings, below that of the document', async () => {
    const text = `# Les métiers de bouche\n\n${twoFiches.replaceAll('# ', '## ').replaceAll('## # ', '### ')}`
    expect(await read(first, { 'a.md': text })).toMatchObject({ fiches, unread: ['Les métiers de bouche'] })
  })

  it('where they are lines in bold before which the sections start again, and no other line in bold', async () => {
    const fiche = (title: string, mission: string | undefined) =>
      `**${title}**\n\n**Mission**\n\n${mission}\n\n**Outils**\n\n**Activités**\n\n- Cuire\n`
    const text = `${fiche('Boulanger', both[0])}\n${fiche('Confiseur', both[1])}`
    expect(await read(first, { 'a.md': text })).toMatchObject({
      fiches: [
        ['Boulanger', both[0], 'Cuire'],
        ['Confiseur', both[1], 'Cuire'],
      ],
      titles: ['Boulanger', 'Confiseur'],
    })
  })

  it('and the name of the form before it is no part of it', async () => {
    const template = `title: heading 1\nparts: { profiles: { headings: ["Fiche métier n° {count}"] } }\n${sections}`
    const text = twoFiches.replace('# Boulanger', '# Fiche métier n° 1 : Boulanger')
    expect(
      await read(template, { 'a.md': text.replace('# Confiseur', '# Fiche métier n° 2 – Confiseur') }),
    ).toEqual({
      fiches,
      unread: [],
      titles: ['Fiche métier n° 1 : Boulanger', 'Fiche métier n° 2 – Confiseur'],
    })
  })
})

describe('a chapter stands over sections', () => {
  const template = `title: heading 1\nparts: { chapters: { headings: ["Le travail"] } }\n${sections}`

  it('and is no section, however it is numbered', async () => {
    const text =
      '# Boulanger\n\n## II. Le travail\n\n### Mission\n\nIl fait le pain.\n\n### Activités\n\n- Cuire\n'
    expect(await read(template, { 'a.md': text })).toMatchObject({
      fiches: [['Boulanger', 'Il fait le pain.', 'Cuire']],
      unread: [],
    })
  })

  it('and ends the section before it: what it holds itself is named, not published', async () => {
    const text = '# Boulanger\n\n## Activités\n\n- Cuire\n\n## Le travail\n\nUne phrase.\n'
    expect(await read(template, { 'a.md': text })).toMatchObject({
      fiches: [['Boulanger', null, 'Cuire']],
      unread: ['Une phrase.'],
    })
  })

  it('and has no heading that a section has', () => {
    const wrong = template.replace('Le travail', 'Mission')
    expect(() => parseTemplate(wrong, 'template.yaml')).toThrow(
      'template.yaml: line 2: "parts.chapters.headings.0": the heading "Mission" is that of the section "definition" too',
    )
  })
})

describe('what is the title, and what is none', () => {
  it('a heading of the first level with no section below it is no fiche', async () => {
    const { fiches, unread } = await read(`title: heading 1\n${sections}`, {
      'a.md': `# Introduction\n\nUn mot.\n\n${twoFiches}`,
    })
    expect(fiches.map(([title]) => title)).toEqual(['Boulanger', 'Confiseur'])
    expect(unread).toEqual(['Introduction', 'Un mot.'])
  })
  it('the first heading of a document without headings is its first bold line, or its first line', async () => {
    const template = `title: first heading\n${sections}`
    const mission = 'Mission\n\nIl fait le pain.\n'
    const bold = await read(template, { 'a.md': `Fiche de 2025\n\n**Boulanger**\n\n${mission}` })
    expect(bold.fiches).toEqual([['Boulanger', 'Il fait le pain.']])
    expect(bold.unread).toEqual(['Fiche de 2025'])
    const plain = await read(template, { 'a.md': `Boulanger\n\n${mission}` })
    expect(plain.fiches).toEqual([['Boulanger', 'Il fait le pain.']])
  })
  it('a document with nothing of the template has no fiche', async () => {
    const { fiches } = await read(`title: first heading\n${sections}`, { 'a.md': '# Notes\n\nUn mot.\n' })
    expect(fiches).toEqual([])
  })
})
