import {
  type Finding,
  type FindingPlace,
  isKnownSection,
  type PublishedTemplate,
  type ReleaseLoss,
  type Report,
  type ReportedFinding,
  type ReportFacts,
  type RuleId,
  type Trouble,
  type TroubleCode,
} from '@metiers/schema'
import { en } from './en/index.js'
import { fr } from './fr/index.js'
import type { Language } from './language.js'
import type { Nearby, Said, Words } from './words.js'

const words: Readonly<Record<Language, Words>> = { fr, en }

/** All words of a language. */
export function wordsOf(language: Language): Words {
  return words[language]
}

/** The file of a source id, as a person knows it: a path. */
export type PathOf = (sourceId: string) => string

/** What a person sees around a place; null where the place has numbers that can be seen, or nothing is known of it. */
export type NearbyOf = (place: FindingPlace) => Nearby | null

const nothingNearby: NearbyOf = () => null

/** What sentences name beside their facts: files, what is around a place, and the sections of the template in force. */
export type Scene = { pathOf: PathOf; nearbyOf?: NearbyOf; template?: Pick<PublishedTemplate, 'sections'> }

/**
 * A place as a person finds it: `fiche.docx, tableau 4, ligne 2, colonne 3`; with what is nearby, first the heading above
 * it and its words.
 */
export function sayPlace(
  language: Language,
  place: FindingPlace,
  pathOf: PathOf,
  nearby: Nearby = { heading: null, words: null },
): string {
  return words[language].places.inFile(pathOf(place.sourceId), place, nearby)
}

/** What is said of a finding in one language. */
export function sayFinding<R extends RuleId>(language: Language, finding: Finding<R>, scene: Scene): Said {
  const { rule, facts, occupationId, related }: Finding<R> = finding
  const { pathOf, nearbyOf = nothingNearby } = scene
  return words[language].rules[rule].say(facts, {
    occupationId,
    sectionName: id => nameOfSection(language, id, scene),
    headingOf: id => nameOfSection('fr', id, scene),
    placeOf(role) {
      const place = related.find(each => each.role === role)?.place
      return place ? sayPlace(language, place, pathOf, nearbyOf(place) ?? undefined) : ''
    },
  })
}

/** A section as the template names it; one that it does not have, as the built-in one does. */
function nameOfSection(language: Language, id: string, { template }: Pick<Scene, 'template'>): string {
  const labels = template?.sections.find(section => section.id === id)?.labels
  if (labels) return labels[language] ?? labels.fr
  return isKnownSection(id) ? words[language].sectionHeadings[id] : id
}

/** What a release had and this one lacks, by the name of its occupation. */
export function sayLoss(
  language: Language,
  { kind, label, detail }: ReleaseLoss,
  scene: Pick<Scene, 'template'>,
): string {
  const named = kind === 'section' && detail !== null ? nameOfSection(language, detail, scene) : detail
  return words[language].report.lost[kind](label, named ?? '')
}

/** The report with the words of both languages, as `report.json` holds it. */
export function wordReport({ occupations, findings, ...facts }: ReportFacts, scene: Scene): Report {
  const { withoutProfile, total } = occupations
  return {
    summary: {
      fr: fr.report.summary(withoutProfile, total),
      en: en.report.summary(withoutProfile, total),
    },
    ...facts,
    findings: findings.map((finding): ReportedFinding => {
      const [french, english] = [sayFinding('fr', finding, scene), sayFinding('en', finding, scene)]
      const { rule, severity, place, related, occupationId } = finding
      return {
        rule,
        severity,
        message: { fr: french.message, en: english.message },
        advice: { fr: french.advice, en: english.advice },
        facts: finding.facts,
        place,
        related,
        occupationId,
      }
    }),
  }
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(fr.rules, rule)
}

/** The title of a rule; its id where this program does not know it. */
export function ruleTitle(language: Language, rule: string): string {
  return isRule(rule) ? words[language].rules[rule].title : rule
}

/** What a rule looks at; undefined where this program does not know it. */
export function ruleAbout(language: Language, rule: string): string | undefined {
  return isRule(rule) ? words[language].rules[rule].about : undefined
}

/** One sentence on an input that cannot be used: the file, the place, what was expected, and what to do. */
export function sayTrouble<C extends TroubleCode>(language: Language, trouble: Trouble<C>): string {
  const { code, path, place, facts }: Trouble<C> = trouble
  const { troubles, troubleFrame } = words[language]
  return troubleFrame.whole(troubleFrame.at(path, place), troubles[code](facts))
}
