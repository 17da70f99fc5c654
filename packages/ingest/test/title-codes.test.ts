import { describe, expect, it } from 'vitest'
import { ingestText } from './read-folder.js'

/** What the occupations of some fiches are called, and their other spellings. */
async function labelsOf(text: string) {
  const { nomenclature, provenance } = await ingestText(text)
  return {
    labels: nomenclature.occupations.map(({ preferredLabel, hiddenLabels }) => [
      preferredLabel.fr,
      ...hiddenLabels.fr,
    ]),
    titles: provenance.flatMap(({ text, pointers, derivation }) =>
      derivation === 'title-code' ? [[text, ...pointers]] : [],
    ),
  }
}

const fiche = (title: string) => `Intitulé de l’emploi\n${title}\nPrérequis\nAucun.\n`

describe('the title of a fiche with a code before the name', () => {
  it.each([
    ['OP063 – FACTEUR', 'FACTEUR'],
    ['OP-063 FACTEUR DE NUIT', 'FACTEUR DE NUIT'],
    ['M1805 - Études et développement', 'Études et développement'],
    ['12.3 : Jardinier', 'Jardinier'],
  ])('%s', async (title, name) => {
    const { labels, titles } = await labelsOf(fiche(title))
    expect(labels).toEqual([[name, title]])
    expect(titles).toEqual([[title, '/occupations/0/preferredLabel/fr', '/occupations/0/hiddenLabels/fr/0']])
  })
  it.each(['3D – Infographiste', 'OP063 Facteur', 'Niveau 12 – Facteur', '35 heures', 'B2B – Vendeur'])(
    '%s has none',
    async title => {
      expect((await labelsOf(fiche(title))).labels).toEqual([[title]])
    },
  )
  it('a code that alone tells two fiches apart stays', async () => {
    const { labels } = await labelsOf(`${fiche('OP063 – FACTEUR')}${fiche('OP064 – FACTEUR')}`)
    expect(labels).toEqual([['OP063 – FACTEUR'], ['OP064 – FACTEUR']])
  })
  it('an occupation of the list has its code there too', async () => {
    const list = 'Les 1 métiers du courrier\n- OP063 – Facteur\n'
    expect((await labelsOf(`${list}${fiche('OP063 – FACTEUR')}`)).labels).toEqual([
      ['OP063 – Facteur', 'OP063 – FACTEUR'],
    ])
  })
})
