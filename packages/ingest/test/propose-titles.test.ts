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

describe('where the titles of fiches stand is seen', () => {
  const below = '\n\nMission\n\nIl travaille.\n\nConnaissances\n\n- Le droit\n- La mer\n'
  const place = async (...pages: string[]) => {
    const proposal = await proposed(...pages)
    return [proposal?.title, proposal?.isTitleSure, ...(proposal?.parts.profiles ?? [])]
  }

  it('in the first line in bold of each document, or of each fiche of one', async () => {
    expect(await place(`**Greffier**${below}`, `**Huissier**${below}`)).toEqual(['first heading', true])
    const all = ['Greffier', 'Huissier', 'Notaire'].map(title => `**${title}**${below}`).join('\n')
    expect(await place(all)).toEqual(['first heading', true])
  })

  it('in a line in capitals', async () => {
    const all = ['GREFFIER', 'HUISSIER', 'NOTAIRE'].map(title => `${title}${below}`).join('\n')
    expect(await place(all)).toEqual(['first heading', true])
  })

  it('in headings below that of the document', async () => {
    const all = ['Greffier', 'Huissier', 'Notaire'].map(title => `## ${title}${below}`).join('\n')
    expect(await place(`# Les métiers du droit\n\n${all}`)).toEqual(['first heading', true])
  })

  it('behind the name of the form', async () => {
    const pages = ['Greffier', 'Huissier'].map(
      (title, at) => `# Fiche métier n° ${at + 1} : ${title}${below}`,
    )
    expect(await place(...pages)).toEqual(['heading 1', true, 'Fiche métier n° {count}'])
  })

  it('below the name of the form', async () => {
    const pages = ['Greffier', 'Huissier'].map(title => `# Fiche métier\n\n## ${title}${below}`)
    expect(await place(...pages)).toEqual(['first heading', true, 'Fiche métier'])
  })
})
