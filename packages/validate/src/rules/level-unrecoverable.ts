import type { ObservationOf } from '@metiers/ingest'
import { shorten } from '../format/shorten.js'
import { showSign } from '../format/show-sign.js'
import { at, type Rule } from '../rule.js'

const reasons = {
  'column-lost': 'the text does not keep the column of the tick',
  'mark-unclear': 'the mark in the row is no known tick',
  'cell-merged': 'the cell of the tick does not stand in one column of the table',
  'head-merged': 'the head above the tick covers several columns',
  'column-unknown': 'the tick stands under no head of a level',
  'no-columns': 'it stands in a mere list, where nothing ticks a row or says which are required',
  'table-split':
    'the tick stands in a table without heads, whose columns are not those of the table before it',
}

export const levelUnrecoverable: Rule = {
  id: 'level-unrecoverable',
  severity: 'warning',
  about: 'A competence is ticked, and the document does not show at which level.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCompétences comportementales requises\nAnimation d’équipe\n(\nLeader`,
    message: 'the level of "Animation d’équipe" is lost: the text does not keep the column of the tick',
  },
  check: ({ observed }) =>
    observed('level-unrecoverable').map(o => ({
      ...at(o),
      message: `the level of "${o.category}" is lost: ${reasonOf(o)}`,
      advice: 'Read it from the Word file, where the tick stands in its column.',
    })),
}

function reasonOf({ reason, shown }: ObservationOf<'level-unrecoverable'>): string {
  if (shown === null) return reasons[reason]
  if (!shown.isPicture) return `${showSign(shorten(shown.text))} in the row is no known tick`
  return `a picture stands in the row${shown.text === '' ? '' : ` ("${shorten(shown.text)}")`}, which may show a tick`
}
