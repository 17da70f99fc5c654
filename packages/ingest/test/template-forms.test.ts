import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultTemplate, parseTemplate } from '../src/index.js'
import { dataOf, ingestText } from './read-folder.js'

const earlier = readFileSync(new URL('support/earlier-form.yaml', import.meta.url), 'utf8')

const fiche = `Les 1 métiers du pain
· Boulanger
Famille : PAIN
Intitulé de l’emploi-type : BOULANGER
Activités principales
· Pétrir
Compétences comportementales requises
1 : Assez important – 2 : Important – 3 : Très important
Esprit d'entreprendre
x
Prendre des initiatives
Animation d'équipe
Codes ROME : 47111
Chiffrage
`

describe('the form of earlier templates', () => {
  it('is read as what it means today: the same headings, kinds, rows and columns as the built-in one', () => {
    const template = parseTemplate(earlier, 'modele.yaml')
    const builtIn = defaultTemplate()
    const bare = ({ sections }: typeof template) => sections.map(({ labels: _, ...section }) => section)
    expect(bare(template)).toEqual(bare(builtIn))
    expect(template.parts).toEqual(builtIn.parts)
    expect(template.scales).toEqual([
      {
        id: 'importance',
        levels: [
          {
            notation: '1',
            labels: { fr: 'Assez important' },
            headings: ['1', '1 Assez important', 'Assez important'],
          },
          { notation: '2', labels: { fr: 'Important' }, headings: ['2', '2 Important', 'Important'] },
          {
            notation: '3',
            labels: { fr: 'Très important' },
            headings: ['3', '3 Très important', 'Très important'],
          },
        ],
        notConcerned: [''],
      },
    ])
  })
  it('gives the data that the built-in template gives', async () => {
    const [before, now] = await Promise.all([
      ingestText(fiche, 'a.txt', parseTemplate(earlier, 'modele.yaml')),
      ingestText(fiche),
    ])
    expect(dataOf(before)).toEqual(dataOf(now))
    expect(before.observations).toEqual(now.observations)
    expect(before.provenance).toEqual(now.provenance)
  })
  it('names a kind that its section cannot have', () => {
    const broken = earlier.replace('main-activities:\n    kind: list', 'main-activities:\n    kind: text')
    expect(() => parseTemplate(broken, 'modele.yaml')).toThrow(
      /line 66: .*"text" is no kind for "main-activities"/,
    )
  })
})

it('a template that is written out whole is read as itself', () => {
  const template = defaultTemplate()
  expect(parseTemplate(JSON.stringify(template), 'template.json')).toEqual(template)
})

it('a known section has its English name from the built-in template, and its French one from its first heading', () => {
  const { sections } = parseTemplate(
    'sections: [{ field: title, kind: label, headings: [Poste] }, { id: outils, kind: list, headings: [Outils] }]',
    'template.yaml',
  )
  expect(sections.map(({ id, field, labels, required }) => ({ id, field, labels, required }))).toEqual([
    { id: 'title', field: 'title', labels: { fr: 'Poste', en: 'Title' }, required: true },
    { id: 'outils', field: undefined, labels: { fr: 'Outils' }, required: true },
  ])
})
