import { describe, expect, it } from 'vitest'
import { proposed } from './support/propose.js'

const fiche = (title: string, heading: string, below: string) => `# ${title}\n\n## ${heading}\n\n${below}\n`
const list = (...items: string[]) => items.map(item => `- ${item}`).join('\n')

/** The levels of the only scale, as what each is called and how documents write it. */
async function levels(...pages: string[]) {
  const proposal = await proposed(...pages)
  const [scale] = proposal?.scales ?? []
  return {
    kinds: proposal?.sections.map(({ kind, scale }) => `${kind} ${scale}`),
    levels: scale?.levels.map(({ notation, headings }) => [notation, ...headings].join(' ')),
    notConcerned: scale?.notConcerned,
    doubts: scale?.doubts,
  }
}

describe('the levels that documents write are put in their order', () => {
  it('counts a letter with a number', async () => {
    const found = await levels(
      fiche('Soudeur', 'Savoirs', list('Acier (N3)', 'Gaz (N1)', 'Plans (N2)')),
      fiche('Monteur', 'Savoirs', list('Bois (N2)', 'Vis (N1)')),
    )
    expect(found).toEqual({
      kinds: ['list knowledge-levels'],
      levels: ['1 N1', '2 N2', '3 N3'],
      notConcerned: [],
      doubts: ['seen'],
    })
  })

  it('knows a word for a level with a number, where each item has a level of its own', async () => {
    const found = await levels(
      fiche('Soudeur', 'Savoirs', list('Acier (niveau 3)', 'Gaz (niveau 1)')),
      fiche('Monteur', 'Savoirs', list('Bois (niveau 2)', 'Vis (niveau 4)')),
    )
    expect(found.levels).toEqual(['1 niveau 1', '2 niveau 2', '3 niveau 3', '4 niveau 4'])
  })

  it('takes the numbers of annexes for remarks', async () => {
    const pages = [
      fiche('Soudeur', 'Savoirs', list('Acier (annexe 3)', 'Gaz (annexe 1)')),
      fiche('Monteur', 'Savoirs', list('Bois (annexe 2)', 'Vis (annexe 4)')),
    ]
    expect(await levels(...pages)).toMatchObject({ kinds: ['list null'] })
  })

  it('counts one sign that is repeated, and does not count a dash', async () => {
    const table = (...rows: string[]) => `| Compétence | Degré |\n| --- | --- |\n${rows.join('\n')}`
    const found = await levels(
      fiche(
        'Soudeur',
        'Savoir-faire',
        table('| Souder | +++ |', '| Lire un plan | + |', '| Peindre | N/A |'),
      ),
      fiche('Monteur', 'Savoir-faire', table('| Lire un plan | ++ |', '| Peindre | – |')),
    )
    expect(found).toEqual({
      kinds: ['graded-list skills-levels'],
      levels: ['1 +', '2 ++', '3 +++'],
      notConcerned: ['N/A', '–'],
      doubts: ['seen'],
    })
  })

  it('knows the six levels of languages, whichever are there, and grades a section of the house', async () => {
    const found = await levels(
      fiche('Guide', 'Langues', list('Anglais : B2', 'Italien : A2')),
      fiche('Portier', 'Langues', list('Anglais : C1')),
    )
    expect(found).toEqual({
      kinds: ['graded-list languages-levels'],
      levels: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
      notConcerned: [],
      doubts: [],
    })
  })
})

describe('a legend names the levels', () => {
  const table = (head: string, ...rows: string[]) =>
    `| ${head} | Score |\n| --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`

  it('of tables that have their title where the head of their items is, also of those that are in one document', async () => {
    const legend = 'Niveaux : 1 Notions, 2 Intermédiaire, 3 Avancé, 4 Expert'
    const proposal = await proposed(
      `**OP101 RELEVEUR**\n\n${legend}\n\n${table('Savoir', 'Réseau | ●●○○', 'Tarifs | ●○○○')}\n${table('Savoir faire', 'Relever | ●●●○', 'Signaler | -')}`,
      `**OP117 VENDEUSE**\n\n${legend}\n\n${table('Manager', 'Animer | ●○○○')}\n${table('Savoir', 'Tarifs | ●●●●')}\n${table('Savoir faire', 'Vendre | ●●●●')}`,
    )
    expect(proposal?.title).toBe('first heading')
    expect(proposal?.sections.map(({ id, kind, columns, legend }) => [id, kind, columns, legend])).toEqual([
      ['knowledge', 'graded-list', { item: ['Savoir'], level: ['Score'], note: [] }, [legend]],
      ['skills', 'graded-list', { item: ['Savoir faire'], level: ['Score'], note: [] }, [legend]],
      ['manager', 'graded-list', { item: ['Manager'], level: ['Score'], note: [] }, [legend]],
    ])
    expect(proposal?.scales).toEqual([
      {
        id: 'knowledge-levels',
        levels: ['Notions', 'Intermédiaire', 'Avancé', 'Expert'].map((fr, at) => ({
          notation: String(at + 1),
          labels: { fr },
          headings: [],
        })),
        notConcerned: ['-'],
        doubts: [],
      },
    ])
  })

  it('and puts words into the order that it says', async () => {
    const page = (title: string, ...items: string[]) =>
      `# ${title}\n\n1 : bleu ; 2 : vert ; 3 : rouge\n\n## Savoirs\n\n${list(...items)}\n`
    const found = await levels(
      page('Guide', 'Neige (vert)', 'Glace (rouge)', 'Roche (vert)'),
      page('Portier', 'Accueil (rouge)', 'Bagages (bleu)', 'Clés (bleu)'),
    )
    expect(found).toMatchObject({ levels: ['1 bleu', '2 vert', '3 rouge'], doubts: [] })
  })

  it('and is not one where its numbers do not follow each other', async () => {
    const page = (title: string, ...items: string[]) =>
      `# ${title}\n\n1 chef, 3 agents\n\n## Savoirs\n\n${list(...items)}\n`
    const found = await levels(
      page('Guide', 'Neige (N1)', 'Glace (N2)', 'Roche (N1)'),
      page('Portier', 'Clés (N2)'),
    )
    expect(found).toMatchObject({ levels: ['1 N1', '2 N2'], doubts: ['seen'] })
  })
})
