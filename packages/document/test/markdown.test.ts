import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { outline } from './support/outline.js'

const read = async (text: string) => {
  const { root, asides, notes } = await readDocument(Buffer.from(text), 'fiche.md')
  return {
    tree: outline(root.children).filter(line => !line.startsWith('<')),
    markup: outline(root.children).filter(line => line.startsWith('<')),
    asides: asides.map(({ kind, text: of, place }) => `${kind} ${Object.values(place)}: ${of}`),
    notes: notes.map(({ kind, detail }) => `${kind}: ${detail}`),
  }
}
const treeOf = async (text: string) => (await read(text)).tree

describe('lists', () => {
  it('typed bullets in a paragraph, which Markdown knows nothing of', async () => {
    expect(await treeOf('• Pétrir la pâte\n• Façonner les\n  pains\n\n– Hygiène\n– Allergènes')).toEqual([
      '- Pétrir la pâte',
      '- Façonner les pains',
      '- Hygiène',
      '- Allergènes',
    ])
  })
  it('each typed item has the line of its own', async () => {
    const { root } = await readDocument(Buffer.from('# Titre\n\n• Pétrir\n• Cuire\nau four\n'), 'a.md')
    const list = root.children.find(({ type }) => type === 'list')
    const places = list?.type === 'list' ? list.children.map(({ place }) => place) : []
    expect(places).toEqual([{ lines: [3, 3] }, { lines: [4, 5] }])
  })
  it('nested lists, ordered lists with their numbers, and an indented block that is a list by intent', async () => {
    expect(await treeOf('- Cuire\n  - le pain\n  - les tartes\n\n3. trois\n4. quatre\n')).toEqual([
      '- Cuire',
      '  - le pain',
      '  - les tartes',
      '- {3.} trois',
      '- {4.} quatre',
    ])
    expect(await treeOf('Activités\n\n    - Pétrir\n    - Cuire\n')).toEqual([
      'Activités',
      '- Pétrir',
      '- Cuire',
    ])
  })
  it('the boxes of a task list are marks, ticked or not', async () => {
    expect(await treeOf('- [x] Animation d’équipe\n- [ ] Esprit d’entreprendre\n')).toEqual([
      '- [ticked] ☒',
      '  Animation d’équipe',
      '- [empty] ☐',
      '  Esprit d’entreprendre',
    ])
  })
})

describe('text', () => {
  it('entities, hard breaks, inline HTML', async () => {
    expect(await treeOf('Farine&nbsp;&amp; eau  \npuis *sel* et <b>levure</b><br>enfin\nrepos')).toEqual([
      'Farine & eau/puis sel et levure/enfin repos',
    ])
  })
  it('a block of code shows its lines', async () => {
    expect(await treeOf('```\nun\ndeux\n```')).toEqual(['un/deux'])
  })
  it('blocks of HTML are read as the page shows them', async () => {
    const html = `<h2>2. Activités</h2>
<ul>
<li>Pétrir</li>
<li>Cuire</li>
</ul>
<p>Le boulanger<br>pétrit</p>
<dl><dt>Four</dt><dd>Où l’on cuit</dd></dl>`
    expect(await treeOf(html)).toEqual([
      '## {2.} Activités',
      '- Pétrir',
      '- Cuire',
      'Le boulanger/pétrit',
      'Four',
      'Où l’on cuit',
    ])
  })
  it('a table of HTML knows its columns', async () => {
    const html = `<table>
<tr><th>Catégorie</th><th colspan="2">Niveaux</th></tr>
<tr><td rowspan="2">Écoute</td><td>x</td><td><input type="checkbox" checked></td></tr>
<tr><td></td><td><img src="coche.png" alt="coche"></td></tr>
</table>`
    const { root } = await readDocument(Buffer.from(html), 'a.md')
    const [table] = root.children
    expect(outline(table ? [table] : [])).toEqual([
      '| Catégorie | Niveaux |',
      '| Écoute | [character] x | [ticked] ☒ |',
      '|  | [picture]  |',
    ])
    const cells = table?.type === 'table' ? table.children.flatMap(row => row.children) : []
    expect(cells.map(({ column, columnSpan, rowSpan }) => `${column}+${columnSpan}x${rowSpan}`)).toEqual([
      '1+1x1',
      '2+2x1',
      '1+1x2',
      '2+1x1',
      '3+1x1',
      '2+1x1',
      '3+1x1',
    ])
  })
  it('what is damaged is read as a browser reads it', async () => {
    expect(await treeOf('<p>un<p>deux <b>trois\n\nquatre')).toEqual(['un', 'deux trois', 'quatre'])
  })
})

describe('what is no value is named, and never read as its source', () => {
  it('footnotes, and the addresses that links refer to', async () => {
    const text =
      '- Pétrir[^1]\n- Doser avec [la balance][b]\n\n[^1]: Sauf le *dimanche*.\n\n[b]: https://example.org/b\n'
    expect(await read(text)).toEqual({
      tree: ['- Pétrir', '- Doser avec la balance'],
      markup: ['<[^1]: Sauf le *dimanche*.>', '<[b]: https://example.org/b>'],
      asides: ['footnote 4,4: Sauf le dimanche.'],
      notes: ['markup-dropped: https://example.org/b'],
    })
  })
  it('comments, text struck through, hidden text, descriptions, scripts', async () => {
    const text = `<!-- à revoir
demain -->
Le pain ~~rassis~~ frais <del>d’hier</del><!-- ici --><span hidden>secret</span><span style="display: none">caché</span>

![un four](four.png)

<script>alert(1)</script>
`
    expect(await read(text)).toEqual({
      tree: ['Le pain frais'],
      markup: ['<<!-- à revoir>', '<demain -->>', '<![un four](four.png)>', '<<script>alert(1)</script>>'],
      asides: [
        'comment 1,2: à revoir demain',
        'struck 3,3: rassis',
        'struck 3,3: d’hier',
        'comment 3,3: ici',
        'hidden 3,3: secret',
        'hidden 3,3: caché',
        'picture-description 5,5: un four',
        'unsupported 7,7: alert(1)',
      ],
      notes: ['markup-dropped: four.png'],
    })
  })
  it('an address that is its own text is not dropped', async () => {
    expect(await read('Voir https://example.org/pain et <https://example.org/b>.')).toMatchObject({
      tree: ['Voir https://example.org/pain et https://example.org/b.'],
      notes: [],
    })
  })
  it('data before the text; a rule before a text is none', async () => {
    expect(await read('---\ntitle: Pain\ndate: 2024\n---\n\n# Fiche\n')).toMatchObject({
      tree: ['# Fiche'],
      asides: ['unsupported 1,4: title: Pain date: 2024'],
    })
    expect(await treeOf('---\n\nUn texte\n\n---\n')).toEqual(['Un texte'])
  })
})

it('HTML nested without end is refused in one sentence', async () => {
  await expect(readDocument(Buffer.from('<div>'.repeat(200_000)), 'a.md')).rejects.toThrow(
    /^a\.md: the parts of the document stand inside each other too deeply; expected /,
  )
})
