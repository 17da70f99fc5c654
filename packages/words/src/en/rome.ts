import type { RomeFiche, RomeLabel, RomeOutcome, RomeSkillOutcome, RomeWords } from '../rome-words.js'
import { counted } from './phrase.js'

const outcomes: Readonly<Record<RomeOutcome, string>> = {
  'code-gone': 'code gone',
  'label-changed': 'label changed',
  'appellation-gone': 'appellation gone',
  'appellation-moved': 'appellation moved',
  'appellation-renamed': 'appellation renamed',
  'label-respelt': 'label re-spelt',
  'appellation-respelt': 'appellation re-spelt',
  'not-in-this-part': 'not in this part',
  unchanged: 'unchanged',
}

const skillOutcomes: Readonly<Record<RomeSkillOutcome, string>> = {
  'code-gone': 'code gone',
  'label-changed': 'label changed',
  'item-moved': 'moved',
  'label-respelt': 're-spelt',
  'not-in-this-part': 'not in this part',
  'not-checked': 'not checked',
  unchanged: 'unchanged',
}

const from = {
  'file-name': ', by the names of the files',
  'version-column': ', by a column of the files',
  option: ', as stated with --release-version',
}

const labelIn = ({ label, version }: RomeLabel) => `"${label}" in ${version ?? 'the release'}`
const fiche = ({ code, label }: RomeFiche) =>
  label === null ? `${code} (not in the release)` : `${code} "${label}"`

export const rome: RomeWords = {
  release: read =>
    `ROME ${read.version ?? 'of a version that its files do not tell'}${read.from === null ? '; state it with --release-version' : from[read.from]}${read.isPartial ? ', a part of the release' : ''}`,
  mappings: (count, versions, found) =>
    `${counted(count, 'mapping')} of ROME ${versions.join(', ') || '(none)'}: ${found.map(([outcome, number]) => `${number} ${outcomes[outcome]}`).join(', ') || 'nothing to check'}`,
  skillMappings: (count, versions, found) =>
    `${counted(count, 'mapping')} of skills to ROME ${versions.join(', ')}: ${found.map(([outcome, number]) => `${number} ${skillOutcomes[outcome]}`).join(', ')}`,
  skillMappingsOfEsco: count => `${counted(count, 'mapping')} of skills to ESCO: not checked here`,
  itemChange: (change, was, now) => {
    switch (change.is) {
      case 'gone':
        return `the code is gone; it was ${labelIn(was)}`
      case 'changed':
        return `the label changed, and perhaps its meaning: ${labelIn(was)}, ${labelIn(now)}`
      case 'respelt':
        return `it is re-spelt, with the same words: ${labelIn(was)}, ${labelIn(now)}`
      case 'not-in-this-part':
        return `the code ("${was.label}") is not in this part of the release, which proves nothing`
      case 'not-checked':
        return 'the files have no table of items (code_ogr, libelle, code_rubrique), nor of those of each fiche: nothing was checked'
      case 'category':
        return `it moved from "${change.was}" to "${change.now}"`
      case 'core':
        return change.isAsked
          ? `for ${change.fiche} it was at the heart of the job (${change.was}), and is ${change.now === null ? 'no longer' : `now ${change.now}`}`
          : `${change.fiche} no longer asks for it (it was ${change.was})`
    }
  },
  appellationsNotChecked: count =>
    `${counted(count, 'appellation')} could not be checked: ${count === 1 ? 'it is' : 'they are'} not in these files`,
  ifPartial:
    'If these files are only a part of the release, say so with --partial: absence then proves nothing',
  filesRead: files =>
    `read: ${files.map(({ name, rows, table, encoding }) => `${name} (${counted(rows, table === 'fiches' ? 'fiche' : 'appellation')}, ${encoding})`).join(', ')}`,
  passedOver: names => `passed over: ${names.join(', ')}`,
  found: (occupation, code, said) => `"${occupation}" -> ${code}: ${said.join('; ')}`,
  unchanged: (label, appellation) => {
    const beside = {
      'not-checked': '; its appellation was not checked',
      'not-in-this-part': '; its appellation is not in this part',
    }
    return `"${label}" is unchanged${appellation === null ? '' : beside[appellation]}`
  },
  codeGone: was => `the code is gone; it was ${labelIn(was)}`,
  labelChanged: (was, now) =>
    `the label of the fiche changed, and perhaps its meaning: ${labelIn(was)}, ${labelIn(now)}`,
  labelRespelt: (was, now) => `the fiche is re-spelt, with the same words: ${labelIn(was)}, ${labelIn(now)}`,
  codeNotInPart: label => `the code ("${label}") is not in this part of the release, which proves nothing`,
  labelNowAt: codes => `its label now stands at ${codes.join(', ')}`,
  parentWas: parent => `its parent was ${fiche(parent)}`,
  appellationsWent: (count, places) =>
    `its ${counted(count, 'appellation')}: ${places.map(({ count: some, at }) => `${some} ${at === null ? 'not in these files' : `at ${fiche(at)}`}`).join(', ')}`,
  appellation: (code, label, became) => {
    const name = `the appellation ${code} ("${label ?? 'no label stated'}")`
    switch (became.is) {
      case 'gone':
        return `${name} is gone`
      case 'renamed':
        return `${name} is now "${became.label}"`
      case 'respelt':
        return `${name} is re-spelt "${became.label}"`
      case 'moved':
        return `${name} moved from ${fiche(became.from)} to ${fiche(became.to)}${became.parent === null ? '' : `, whose parent is ${fiche(became.parent)}`}`
    }
  },
  comparing: ({ occupation, code, label, version, basis, predicate, confidence }) =>
    `"${occupation}" and ${fiche({ code, label })}${version === null ? '' : ` of ROME ${version}`}: mapping ${basis === 'confirmed' ? 'accepted' : 'proposed, to be checked'} (${predicate}, confidence ${decimal(confidence)})`,
  mappedWith: version => `This mapping is of ROME ${version}: check it first, with metiers rome verify.`,
  itemKinds: { skills: 'Skills', knowledge: 'Knowledge', behavioural: 'Behavioural competences' },
  acceptedSame: count => `by accepted mappings (${count})`,
  acceptedPair: (text, item, predicate) => `${text} = ${item} (${predicate})`,
  bothHave: count => `in both (${count})`,
  likelySame: count => `near by their words, to be judged (${count})`,
  likelyPair: (text, item, score) => `${text} ~ ${item} (${decimal(score)})`,
  onlyHere: count => `only in the nomenclature (${count})`,
  onlyThere: count => `only in ROME (${count})`,
  item: (label, core) => (core === null ? label : `${label} (core: ${core})`),
}

/** `0.67`: at most two decimals. */
function decimal(number: number): string {
  return String(Math.round(number * 100) / 100)
}
