import { describe, expect, it } from 'vitest'
import { ingestBy } from './read-folder.js'

const template = `
title: heading 1
sections:
  - { id: definition, kind: text, headings: ["Mission"] }
`

describe('texts that belong to no part', () => {
  const named = async (...lines: string[]) => {
    const { observations, provenance } = await ingestBy(
      template,
      ['# Barman', '## Mission', 'Il sert.', ...lines].join('\n\n'),
    )
    const unread = provenance.filter(({ status }) => status === 'unrecognised')
    return {
      observations: observations.flatMap(({ kind, place, ...facts }) =>
        kind === 'unrecognised' ? [{ place, ...facts }] : [],
      ),
      lines: unread.map(({ text }) => text),
    }
  }
  const at = (line: number) => ({ place: { sourceId: 'a-dot-md', lines: [line, line] }, occupationId: null })

  it('are named together below an unknown heading, and each keeps its line in the provenance', async () => {
    expect(await named('## Outils', '- Shaker', '- Verre', '- Citron')).toEqual({
      observations: [{ ...at(9), text: 'Shaker', more: ['Verre', 'Citron'] }],
      lines: ['Outils', 'Shaker', 'Verre', 'Citron'],
    })
  })

  it('are named one by one where there are two, and apart where a heading parts them', async () => {
    const { observations } = await named('## Outils', '- Shaker', '- Verre', '## Loisirs', '- Vélo')
    expect(observations).toEqual([
      { ...at(9), text: 'Shaker' },
      { ...at(11), text: 'Verre' },
      { ...at(15), text: 'Vélo' },
    ])
  })
})
