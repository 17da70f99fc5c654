import { describe, expect, it } from 'vitest'
import { proposed, shown } from './support/propose.js'

describe('titles are told from their values, however a form numbers them', () => {
  it('reads the value behind a numbered title, and chapters in Roman numerals without a sign', async () => {
    const form = (title: string) =>
      [
        '**I DÉFINITION DU POSTE**',
        '1 – Service : Voirie',
        `2 – Libellé du poste : ${title}`,
        '3 – Mission : Il travaille.',
        '**II PROFIL DU POSTE**',
        '4 – Connaissances :',
        '- Signalisation',
        '- Sécurité',
      ].join('\n\n')
    const proposal = await proposed(form('Paveur'), form('Agent de voirie'))
    expect(proposal).toMatchObject({
      title: 'section',
      parts: { chapters: ['DÉFINITION DU POSTE', 'PROFIL DU POSTE'] },
    })
    expect(shown(proposal)).toEqual(['department label', 'title label', 'definition text', 'knowledge list'])
  })

  it('keeps the words of a table without levels, in a section of the house', async () => {
    const page = (title: string) =>
      `# ${title}\n\n## Activités et compétences\n\n| Activité | Compétence |\n| --- | --- |\n| Vente | Conduire un entretien |\n| Suivi | Actualiser un contrat |\n`
    expect(shown(await proposed(page('Courtier'), page('Conseiller')))).toEqual([
      'activites-et-competences text grid-without-levels',
    ])
  })
})
