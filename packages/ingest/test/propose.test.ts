import type { Root } from '@metiers/document'
import { describe, expect, it } from 'vitest'
import { proposeTemplate } from '../src/index.js'
import { proposed, shown } from './support/propose.js'

const baker = `# Boulanger

## Raison d’être

Il fait le pain.

## Tâches

- Pétrir la pâte
- Cuire le pain

## Savoirs

- Farines (maîtrise)
- Levains (notion)

## Outillage du fournil

- Pétrin
`

const confectioner = `# Confiseur

## Raison d’être

Il fait des bonbons.

## Tâches

- Cuire le sucre

## Savoirs

- Sucres (maîtrise)
- Hygiène (notion)

## Outillage du fournil

- Marbre
`

describe('a template is proposed from what documents share', () => {
  it('takes a name with a word that narrows it for that name, to be looked at', async () => {
    const narrowed = (text: string) => text.replace('## Savoirs', '## Savoirs requis')
    const proposal = await proposed(narrowed(baker), narrowed(confectioner))
    expect(shown(proposal)).toEqual([
      'definition text',
      'main-activities list likely',
      'knowledge list likely',
      'outillage-du-fournil list',
    ])
  })
  it('ties headings to the known sections by what other houses call them, and says which are not sure', async () => {
    const proposal = await proposed(baker, confectioner)
    expect(proposal).toMatchObject({ title: 'heading 1', isTitleSure: true, parts: {} })
    expect(shown(proposal)).toEqual([
      'definition text',
      'main-activities list likely',
      'knowledge list',
      'outillage-du-fournil list',
    ])
    expect(proposal?.sections.map(({ headings }) => headings)).toEqual([
      ['Raison d’être'],
      ['Tâches'],
      ['Savoirs'],
      ['Outillage du fournil'],
    ])
  })

  it('finds the levels in brackets, in the order that their words have', async () => {
    const proposal = await proposed(baker, confectioner)
    expect(proposal?.sections.find(({ id }) => id === 'knowledge')?.scale).toBe('knowledge-levels')
    expect(proposal?.scales).toEqual([
      {
        id: 'knowledge-levels',
        levels: [
          { notation: '1', labels: { fr: 'Notion' }, headings: ['notion'] },
          { notation: '2', labels: { fr: 'Maîtrise' }, headings: ['maîtrise'] },
        ],
        notConcerned: [],
        doubts: ['seen'],
      },
    ])
  })

  it('says that it does not know the order of words that have none', async () => {
    const page = (title: string) =>
      `# ${title}\n\n## Connaissances\n\n- Farines (bleu)\n- Levains (vert)\n- Fours (bleu)\n- Sel (vert)\n`
    const proposal = await proposed(page('Boulanger'), page('Confiseur'))
    expect(proposal?.scales[0]?.doubts).toEqual(['order', 'seen'])
  })

  it('does not take remarks in brackets for levels', async () => {
    const page = (title: string) =>
      `# ${title}\n\n## Connaissances\n\n- Farines (blé, seigle)\n- Levains (dur)\n- Fours (à bois)\n- Sel (gros)\n`
    const proposal = await proposed(page('Boulanger'), page('Confiseur'))
    expect(shown(proposal)).toEqual(['knowledge list'])
    expect(proposal?.scales).toEqual([])
  })

  it('does not tie a heading whose contents are something else', async () => {
    const page = (title: string) =>
      `# ${title}\n\n## Mission\n\nIl en a une.\n\n## Codes ROME\n\n- Aucun à ce jour\n`
    const proposal = await proposed(page('Boulanger'), page('Confiseur'))
    expect(shown(proposal)).toEqual(['definition text', 'codes-rome list perhaps'])
  })

  it('ties one section to each known one: of two, the surer', async () => {
    const page = (title: string) =>
      `# ${title}\n\n## Activités principales\n\n- Cuire\n\n## Missions principales\n\n- Nourrir\n`
    const proposal = await proposed(page('Boulanger'), page('Confiseur'))
    expect(shown(proposal)).toEqual(['main-activities list', 'missions-principales list perhaps-too'])
  })

  it('takes two spellings that are never in one document for one section', async () => {
    const page = (title: string, heading: string) =>
      `# ${title}\n\n## ${heading}\n\n- Sel\n\n## Mission\n\nCuire.\n`
    const proposal = await proposed(
      page('Boulanger', 'Savoirs'),
      page('Confiseur', 'Savoirs'),
      page('Traiteur', 'Connaissances requises'),
      page('Glacier', 'Connaissances requises'),
    )
    expect(proposal?.sections[0]?.headings.slice(0, 2)).toEqual(['Savoirs', 'Connaissances requises'])
    expect(shown(proposal)).toEqual(['knowledge list', 'definition text'])
  })

  it('keeps the titles below a section as groups of it, and titles that only hold sections as chapters', async () => {
    const page = (title: string) =>
      `# ${title}\n\n## Savoirs\n\n### Matières\n\n- Sel\n\n### Gestes\n\n- Cuire\n\n## Le poste\n\n### Mission\n\nCuire.\n\n### Contraintes du poste\n\n- Chaleur\n`
    const proposal = await proposed(page('Boulanger'), page('Confiseur'))
    expect(proposal?.parts).toEqual({ chapters: ['Le poste'] })
    expect(shown(proposal)).toEqual(['knowledge list', 'definition text', 'variability list'])
  })

  it('says where titles stand: in a section, or nowhere that the documents show', async () => {
    const inSection = (title: string) =>
      `Intitulé du poste : ${title}\n\nMission : il travaille.\n\nService : cuisine\n`
    const nowhere = 'Mission : il travaille.\n\nService : cuisine\n'
    expect((await proposed(inSection('Boulanger'), inSection('Confiseur')))?.title).toBe('section')
    expect(await proposed(nowhere, nowhere)).toMatchObject({ title: 'file name', isTitleSure: false })
  })

  it('proposes nothing from documents that share nothing', async () => {
    expect(await proposed('Un mot.\n', 'Un autre.\n')).toBeNull()
  })

  it('bounds what a form may have, however many headings there are', () => {
    const place = { paragraph: 1 }
    const root: Root = {
      type: 'root',
      children: Array.from({ length: 20_000 }, (_, at) => ({
        type: 'heading',
        depth: (at % 3) + 1,
        value: `Titre numéro ${at} ${'de plus '.repeat(at % 5)}`,
        place,
      })),
    }
    expect(proposeTemplate([root, root])?.sections.length).toBeLessThanOrEqual(300)
  })
})
