import type { QueueTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { phrase } from '../phrase.js'

const server = 'un serveur Redis ou Valkey qui répond'
const asItWas = 'Ce qui est publié est resté tel quel'
const short = (fingerprint: string | null) => fingerprint?.slice(0, 12) ?? 'inconnue'

/** What keeps a build from working with a queue, or a worker from taking its jobs. */
export const queueTroubles: SaysTroubles<QueueTroubles> = {
  'queue-not-installed': () => ({
    problem: 'ce qu’il faut pour une file d’attente n’est pas installé',
    expected: 'les paquets bullmq et ioredis à côté de metiers',
    advice: 'Installez-les avec npm install bullmq ioredis, puis relancez la commande.',
  }),
  'queue-address': () => ({
    problem: 'ce n’est pas l’adresse d’une file d’attente',
    expected: 'une adresse comme redis://localhost:6379, ou rediss:// pour une connexion chiffrée',
    advice: 'Corrigez ce qui suit --queue.',
  }),
  'queue-unreachable': ({ reason }) => ({
    problem: `la file d’attente ne répond pas${reason === null ? '' : ` (${reason})`}`,
    expected: server,
    advice: 'Démarrez le serveur, ou corrigez l’adresse après --queue.',
  }),
  'queue-password': () => ({
    problem: 'la file d’attente refuse le nom ou le mot de passe',
    expected: 'ceux du serveur, comme dans redis://nom:motdepasse@serveur:6379',
    advice: 'Corrigez l’adresse après --queue, ou ajoutez-les-y.',
  }),
  'queue-rights': () => ({
    problem: 'la file d’attente ne permet pas à cet utilisateur ce qu’il faut',
    expected: 'un utilisateur qui a droit à toutes les commandes sur les clés bull:metiers:*',
    advice: 'Faites changer ses droits sur le serveur.',
  }),
  'queue-full': ({ answer }) => ({
    problem: `la file d’attente ne prend plus de travail (${answer})`,
    expected: 'un serveur qui a de la place et où écrire est permis',
    advice: `Donnez-lui de la mémoire ou du disque, puis relancez la commande. ${asItWas}.`,
  }),
  'queue-lost': ({ seconds }) => ({
    problem: 'la connexion à la file d’attente est perdue',
    expected: `un serveur de retour en moins de ${seconds} s`,
    advice: `${asItWas}. Démarrez le serveur et relancez la commande, ou attendez plus longtemps avec --wait SECONDES.`,
  }),
  'queue-without-workers': ({ seconds }) => ({
    problem: 'aucun ouvrier ne prend le travail de cette file d’attente',
    expected: `au moins un en moins de ${seconds} s`,
    advice: `${asItWas}. Lancez metiers worker avec les mêmes --queue et --store, ou attendez plus longtemps avec --wait SECONDES.`,
  }),
  'queue-without-store': () => ({
    problem: 'une file d’attente demande un dossier commun',
    expected: '--store DOSSIER, un dossier que cette machine et tous les ouvriers partagent',
    advice: 'Ajoutez-le à la commande.',
  }),
  'store-not-written': ({ reason }) => ({
    problem: `rien ne peut être écrit dans le dossier commun${reason === null ? '' : ` (${reason})`}`,
    expected: 'un dossier qui a de la place et où écrire est permis',
    advice: `Libérez de la place, changez les droits, ou nommez un autre dossier avec --store. ${asItWas}.`,
  }),
  'store-not-shared': () => ({
    problem:
      'les ouvriers ne mettent pas dans ce dossier ce qu’ils ont fait, ou n’y trouvent pas ce qui leur est demandé',
    expected: 'le même dossier pour cette exécution et pour tous les ouvriers',
    advice: `Donnez à chacun un --store qui mène au dossier qu’ils partagent. ${asItWas}.`,
  }),
  'program-unknown': () => ({
    problem: 'la version du programme installé n’est pas connue',
    expected: 'une installation par npm, dont la trace permet de la comparer à celle des ouvriers',
    advice: 'Installez-le avec npm, ou retirez --queue.',
  }),
  'worker-of-another-version': ({ worker, build }) => ({
    problem: phrase`cet ouvrier est d’une autre version (${short(worker)}) que l’exécution qui demande le travail (${short(build)})`,
    expected: 'la même version de metiers, de ses bibliothèques et de Node sur toutes les machines',
    advice: 'Installez partout la même, puis relancez l’ouvrier. D’autres ouvriers feront son travail.',
  }),
}
