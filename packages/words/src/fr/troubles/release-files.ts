import type { StewardTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { counted, phrase } from '../phrase.js'
import { sayMistake } from './value-mistake.js'

const noJson = (line: number | null) =>
  line === null
    ? 'ce n’est pas du JSON, ou le fichier est coupé'
    : phrase`ce n’est plus du JSON à partir de la ligne ${line}`
const record = {
  expected: phrase`ce que « metiers release » a écrit pour cette version publiée`,
  advice: phrase`Reprenez le fichier dans git : une version publiée ne se corrige jamais à la main.`,
}

type OfReleaseFiles =
  | 'not-a-previous-release'
  | 'not-json'
  | 'bad-dataset'
  | 'record-not-json'
  | 'bad-record'
  | 'record-of-other-version'
  | 'release-file-changed'
  | 'release-file-unreadable'
  | 'not-of-a-release'

/** A file that a command has written for a release, or a dataset that was published. */
export const releaseFileTroubles: SaysTroubles<Pick<StewardTroubles, OfReleaseFiles>> = {
  'not-a-previous-release': ({ manifest }) => ({
    problem: 'ce n’est pas un nomenclature.json publié',
    expected: 'le nomenclature.json de la version précédente',
    advice: phrase`Corrigez « previousRelease » dans ${manifest}.`,
  }),
  'not-json': ({ line }) => ({
    problem: noJson(line),
    expected: phrase`un nomenclature.json écrit par « metiers build »`,
    advice: 'Indiquez le dossier ou le fichier de données publiées.',
  }),
  'bad-dataset': ({ mistake, others }) => ({
    problem: `${mistake === null ? 'un identifiant est là deux fois, ou ne mène à rien' : sayMistake('la valeur', mistake).problem}${others > 0 ? ` (et ${counted(others, 'autre')})` : ''}`,
    expected: 'un nomenclature.json de la forme que cette version de metiers publie',
    advice: phrase`S’il a été publié par une autre version de metiers, lisez-le avec elle, ou refaites-le à partir de ses sources.`,
  }),
  'record-not-json': ({ line }) => ({ problem: noJson(line), ...record }),
  'bad-record': ({ mistake }) => ({ problem: sayMistake('la valeur', mistake).problem, ...record }),
  'record-of-other-version': ({ version, folder }) => ({
    problem: phrase`le fichier dit ${version}, et son dossier ${folder}`,
    ...record,
  }),
  'release-file-changed': ({ sha256 }) => ({
    problem: 'ce fichier n’est plus celui qui a été publié',
    expected: phrase`le fichier d’empreinte SHA-256 ${sha256}`,
    advice: phrase`Reprenez-le dans git. Ce qui est publié ne change plus : une correction est une nouvelle version.`,
  }),
  'release-file-unreadable': ({ reason }) => ({
    problem: phrase`un fichier d’une version publiée ne peut pas être lu (${reason})`,
    expected: 'tous les fichiers gardés de cette version',
    advice: 'Reprenez-le dans git, ou supprimez le dossier d’une version qui n’a jamais été publiée.',
  }),
  'not-of-a-release': ({ folder }) => ({
    problem: 'ce fichier n’est pas d’une version publiée',
    expected: phrase`dans ${folder}/, seulement ce que « metiers release » a écrit`,
    advice: 'Sortez-le de ce dossier.',
  }),
}
