import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { outline } from './support/outline.js'

const read = async (text: string) => {
  const { root, notes } = await readDocument(Buffer.from(text), 'fiche.txt')
  return {
    tree: outline(root.children),
    notes: notes.map(({ kind, detail, text }) => `${kind}: ${detail}${text ? ` in ${text}` : ''}`),
  }
}
const treeOf = async (text: string) => (await read(text)).tree

describe('a line with a typed bullet is an item', () => {
  it('every usual sign, with or without a space where no word begins with the sign', async () => {
    const signs = '· • ▪ ◦ ‣ ⁃ ● ■ ➢ ✓ → – — - * ❖ -> =>'.split(' ')
    expect(await treeOf(signs.map(sign => `${sign} Pétrir`).join('\n'))).toEqual(signs.map(() => '- Pétrir'))
    expect(await treeOf('•Pétrir\n▪Cuire')).toEqual(['- Pétrir', '- Cuire'])
  })
  it('a row of signs alone is none: it draws a level', async () => {
    expect(await treeOf('●●●○\n☆ ☆\n● Cuire')).toEqual(['●●●○', '☆ ☆', '- Cuire'])
  })
  it('a hyphen without a space is one beside another', async () => {
    expect(await treeOf('-Pétrir\n-Cuire')).toEqual(['- Pétrir', '- Cuire'])
    expect(await treeOf('-là, le four')).toEqual(['-là, le four'])
  })
  it('the signs that a lost symbol font leaves behind', async () => {
    expect(await treeOf('§ Pétrir\nØ Façonner\nü Cuire\no Ranger\nŸ Vendre\nv Livrer\nq Peser')).toEqual([
      '- Pétrir',
      '- Façonner',
      '- Cuire',
      '- Ranger',
      '- Vendre',
      '- Livrer',
      '- Peser',
    ])
    expect(await treeOf('o\tRanger')).toEqual(['- Ranger'])
    expect(await treeOf('\uf0a7 Pétrir')).toEqual(['- Pétrir'])
  })
  it('a letter or sign that may be of the text is no bullet alone, and a letter is said', async () => {
    expect(await read('v comme vendre')).toEqual({
      tree: ['v comme vendre'],
      notes: ['unknown-sign: v in v comme vendre'],
    })
    expect(await treeOf('Ø 12 mm')).toEqual(['Ø 12 mm'])
    expect(await treeOf('§ 3 du code du travail')).toEqual(['§ 3 du code du travail'])
    expect(await read('+ 5 ans dans le métier')).toEqual({ tree: ['+ 5 ans dans le métier'], notes: [] })
    expect(await treeOf('+ 2 ans\n+ de 5 ans ici')).toEqual(['+ 2 ans', '+ de 5 ans ici'])
    expect(await treeOf('+ Pétrir\n+ Cuire')).toEqual(['- Pétrir', '- Cuire'])
    expect(await treeOf('à la main\nou à la machine')).toEqual(['à la main', 'ou à la machine'])
  })
  it('a box that is empty or ticked says more than a bullet', async () => {
    expect(await treeOf('■ Animation\n□ Écoute')).toEqual(['■ Animation', '□ Écoute'])
    expect(await treeOf('■ Pétrir\n■ Cuire')).toEqual(['- Pétrir', '- Cuire'])
    expect(await treeOf('\uf0fe Animation\n\uf0a8 Écoute')).toEqual(['\uf0fe Animation', '\uf0a8 Écoute'])
  })
})

describe('typed numbers', () => {
  it('numbers that count on are a list, each with its number', async () => {
    expect(await treeOf('1) Pétrir\n2) Cuire')).toEqual(['- {1)} Pétrir', '- {2)} Cuire'])
    expect(await treeOf('a) Pétrir\nb) Cuire')).toEqual(['- {a)} Pétrir', '- {b)} Cuire'])
    expect(await treeOf('i. Pétrir\nii. Cuire\niii. Vendre')).toEqual([
      '- {i.} Pétrir',
      '- {ii.} Cuire',
      '- {iii.} Vendre',
    ])
    expect(await treeOf('1.1 Pétrir\n1.2 Cuire')).toEqual(['- {1.1} Pétrir', '- {1.2} Cuire'])
    expect(await treeOf('1° Pétrir\n2° Cuire')).toEqual(['- {1°} Pétrir', '- {2°} Cuire'])
  })
  it('a number alone numbers a title, and stays beside it', async () => {
    expect(await treeOf('1. Description synthétique\nLe boulanger fabrique le pain.')).toEqual([
      '# {1.} Description synthétique',
      'Le boulanger fabrique le pain.',
    ])
    expect(await treeOf('I. Description\nIl pétrit.\nII. Activités\nIl cuit.')).toEqual([
      '# {I.} Description',
      'Il pétrit.',
      '# {II.} Activités',
      'Il cuit.',
    ])
  })
  it('a sentence with a number is no title, an initial or a quantity no number', async () => {
    expect(await treeOf('3. Pétrir la pâte selon la recette.')).toEqual([
      '- {3.} Pétrir la pâte selon la recette.',
    ])
    expect(await treeOf('A. Dupont dirige le fournil')).toEqual(['A. Dupont dirige le fournil'])
    expect(await treeOf('3.5 tonnes de farine')).toEqual(['3.5 tonnes de farine'])
  })
})

describe('the lines of one paragraph', () => {
  it('lines with bullets are items, a line without goes on the one above, a lead stands before them', async () => {
    expect(await treeOf('Est chargé de :\u2028• Pétrir\u2028la pâte\u2028• Cuire')).toEqual([
      'Est chargé de :',
      '- Pétrir/la pâte',
      '- Cuire',
    ])
  })
  it('lines without bullets are one paragraph that knows them', async () => {
    expect(await treeOf('Règles d’hygiène\v(dont HACCP)')).toEqual(['Règles d’hygiène/(dont HACCP)'])
  })
})

describe('lines that were broken at the right edge go on the item above', () => {
  it('set in under its text, or within a sentence where the next word had no room', async () => {
    const text = `- Pétrir la pâte selon la recette et la laisser reposer
  le temps voulu
- Façonner les pains et les baguettes à la main ou à la
machine
- Cuire au four
Chiffrage : 120`
    const { root } = await readDocument(Buffer.from(text), 'fiche.txt')
    expect(outline(root.children)).toEqual([
      '- Pétrir la pâte selon la recette et la laisser reposer le temps voulu',
      '- Façonner les pains et les baguettes à la main ou à la machine',
      '- Cuire au four',
      'Chiffrage : 120',
    ])
    const [list] = root.children
    const places = list?.type === 'list' ? list.children.map(({ place }) => place) : []
    expect(places).toEqual([{ lines: [1, 2] }, { lines: [3, 4] }, { lines: [5, 5] }])
  })
  it('a numbered item too, on as many lines as it has', async () => {
    const text = `1. Organiser le travail du fournil et des vendeurs pour
   que le pain soit prêt à l’ouverture du magasin, tous les
   jours de la semaine
2. Cuire`
    expect(await treeOf(text)).toEqual([
      '- {1.} Organiser le travail du fournil et des vendeurs pour que le pain soit prêt à l’ouverture du magasin, tous les jours de la semaine',
      '- {2.} Cuire',
    ])
  })
  it('a short line, a title and a line after a blank one begin something new', async () => {
    expect(await treeOf('- Pétrir\nfaçonner\n- Cuire les pains et les baguettes au four')).toEqual([
      '- Pétrir',
      'façonner',
      '- Cuire les pains et les baguettes au four',
    ])
    expect(await treeOf('- Cuire les pains et les baguettes\nSavoir-faire')).toEqual([
      '- Cuire les pains et les baguettes',
      'Savoir-faire',
    ])
    expect(await treeOf('- Cuire les pains et les baguettes\n\n  au four')).toEqual([
      '- Cuire les pains et les baguettes',
      'au four',
    ])
  })
})
