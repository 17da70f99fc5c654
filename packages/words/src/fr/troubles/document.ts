import type { DocumentTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { counted, digits, phrase } from '../phrase.js'

/** A document that cannot be read. */
export const documentTroubles: SaysTroubles<DocumentTroubles> = {
  'file-too-large': ({ bytes, limit }) => ({
    problem: phrase`le fichier fait ${digits(bytes)} octets`,
    expected: phrase`${digits(limit)} octets au plus`,
    advice: 'Coupez le document en plusieurs, compressez ses images, ou vérifiez que c’est le bon fichier.',
  }),
  'paragraph-too-long': ({ limit }) => ({
    problem: phrase`le paragraphe a plus de ${digits(limit)} caractères`,
    expected: phrase`${digits(limit)} au plus`,
    advice: phrase`Vérifiez que c’est le bon document : ses paragraphes ont peut-être été mis bout à bout.`,
  }),
  'text-too-long': ({ what, count, limit }) => ({
    problem: `le texte a ${what === 'lines' ? counted(count, 'ligne') : counted(count, 'texte séparé par une tabulation', 'textes séparés par des tabulations')}`,
    expected: phrase`${digits(limit)} au plus`,
    advice: 'Vérifiez que c’est le bon document, ou coupez-le en plusieurs.',
  }),
}
