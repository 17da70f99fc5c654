import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '@metiers/document'
import { parseTemplate, proposeTemplate, writeProposal } from '@metiers/ingest'
import { isKnownSection, textKey } from '@metiers/schema'
import { wordsOf } from '@metiers/words'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../fixtures/houses/', import.meta.url))
const houses = readdirSync(folder).sort()

async function proposalFor(house: string, layout: string) {
  const documents = readdirSync(join(folder, house, layout)).sort()
  const read = documents.map(name => readDocument(readFileSync(join(folder, house, layout, name)), name))
  const roots = (await Promise.all(read)).map(({ root }) => root)
  const proposal = proposeTemplate(roots)
  if (!proposal) throw new Error('nothing proposed')
  return { proposal, text: writeProposal(proposal, roots.length, wordsOf('fr').template) }
}

/** The template that a person wrote for a house. */
function templateOf(house: string) {
  const path = join(folder, house, 'template.yaml')
  return parseTemplate(readFileSync(path, 'utf8'), path)
}

function layoutsOf(house: string): string[] {
  const entries = readdirSync(join(folder, house), { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? entry.name : [])).sort()
}

describe.each(houses)('the template proposed for the house %s', house => {
  it.each(layoutsOf(house))('is nearly the one that a person wrote, from the layout %s', async layout => {
    const { proposal, text } = await proposalFor(house, layout)
    const proposed = parseTemplate(text, 'template.yaml')
    const written = templateOf(house)

    // What is unsure is said; what is not said is right.
    const results = written.sections.map(section => {
      const keys = new Set(section.headings.map(textKey))
      const found = proposal.sections.find(({ headings }) =>
        headings.some(heading => keys.has(textKey(heading))),
      )
      if (!found) return 'missing'
      const field = isKnownSection(section.id) ? section.id : null
      const isSaid = found.doubts.some(
        ({ is }) => is === 'likely' || is === 'perhaps' || is === 'perhaps-too',
      )
      return found.field === field
        ? isSaid
          ? 'right, and said to be unsure'
          : 'right'
        : isSaid
          ? 'unsure'
          : 'wrong'
    })
    const right = results.filter(result => result.startsWith('right'))
    expect(results).not.toContain('wrong')
    expect(right.length / results.length).toBeGreaterThanOrEqual(0.9)

    expect([proposed.title, 'first heading']).toContain(written.title)
    const ranks = (scales: typeof written.scales) => scales.map(({ levels }) => levels.length)
    expect(new Set(ranks(proposed.scales))).toEqual(new Set(ranks(written.scales)))
  })
})
