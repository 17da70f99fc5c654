import type { ChangeWords } from '../change-words.js'
import { kinds } from './change-kinds.js'

const rules = {
  'id-gone': 'an id or IRI that was published leads nowhere any more',
  'facts-gone': 'facts that an id led to are there no more',
  'terms-changed': 'what users are allowed to do with the data is another',
  'id-retired': 'an id goes on working, and is marked as out of use',
  added: 'something new is there, and all that was there still is',
  'fact-changed': 'a fact is another; every id and field still works',
  corrected: 'a text is worded, ordered or written otherwise',
  restated: 'the version itself',
}

export const changes: ChangeWords = {
  kinds,
  edited: section => `${section} edited`,
  filled: section => `${section} filled`,
  emptied: section => `${section} emptied`,
  inSection: (section, change) => `${section}: ${change}`,
  section: part => part.replace(/-en$/, ' in English').replaceAll('-', ' '),
  levels: { major: 'major', minor: 'minor', patch: 'patch', none: 'none' },
  rules,
  summary(changes, breaking) {
    if (changes === 0) return 'no change'
    const many = changes === 1 ? '1 change' : `${changes} changes`
    return `${many}, ${breaking === 0 ? 'none breaking' : `${breaking} breaking`}`
  },
  skill: label => `Skill: ${label}`,
  families: label => `Families: ${label}`,
  dataset: 'The dataset',
  breaking: 'breaking',
  ranks: (from, to) => `from ${from} to ${to}`,
  colon: ': ',
  version: proposal => `Version: ${proposal}`,
  proposal({ before, version, level, because, stated }) {
    if (level === 'none') return `nothing changed that asks for another version than ${before}`
    const causes = because.map(({ kind, times }) => `${kinds[kind]}${times > 1 ? ` ×${times}` : ''}`)
    const why = [...new Set(because.map(({ rule }) => `${rule}: ${rules[rule]}`))]
    const verdict =
      stated === null ? '' : `; ${stated.version} is ${stated.isEnough ? 'enough' : 'too little'}`
    return `${version} is proposed after ${before} (${level}), for ${causes.join(', ')}${verdict} (${why.join('; ')})`
  },
  values: {
    toBe: (stated, corrected, scheme) => `${stated} is to be ${corrected} (${scheme})`,
    level: level => `level ${level}`,
    levelStatus: status => status,
    notResolved: 'not resolved',
    outOfUse: said => `out of use ${said}`,
    since: version => `since ${version}`,
    replacedBy: id => `replaced by ${id}`,
    boolean: String,
  },
}
