import { type Language, type RomeAppellation, wordsOf } from '@metiers/words'
import type { VerificationResult } from './verification.js'

type Checked = Pick<VerificationResult, 'mapping' | 'outcome' | 'fiche' | 'appellation'>

/**
 * What was found of a mapping, in sentences: what stood there, what stands there now, and what that may mean. `version`
 * is that of the release, where it is told.
 */
export function messageOf(
  occupation: string,
  checked: Checked,
  { version, language }: { version: string | null; language: Language },
): string {
  const { mapping, outcome, appellation } = checked
  const { rome } = wordsOf(language)
  if (outcome !== 'unchanged') {
    const said = [...sayFiche(checked, version, language), ...sayAppellation(checked, language)]
    return rome.found(occupation, mapping.code, said)
  }
  const seen = appellation?.outcome
  const unseen = seen === 'not-checked' || seen === 'not-in-this-part' ? seen : null
  return rome.found(occupation, mapping.code, [rome.unchanged(mapping.label, unseen)])
}

function sayFiche({ mapping, fiche }: Checked, version: string | null, language: Language): string[] {
  const { rome } = wordsOf(language)
  const was = { label: mapping.label, version: mapping.schemeVersion }
  const now = { label: fiche.label ?? '', version }
  const more = () => [
    ...(fiche.labelNowAt.length > 0 ? [rome.labelNowAt(fiche.labelNowAt.map(({ code }) => code))] : []),
    ...sayBefore(fiche, language),
  ]
  switch (fiche.outcome) {
    case 'gone':
      return [rome.codeGone(was), ...more()]
    case 'changed':
      return [rome.labelChanged(was, now), ...more()]
    case 'respelt':
      return [rome.labelRespelt(was, now)]
    case 'not-in-this-part':
      return [rome.codeNotInPart(mapping.label)]
    case 'unchanged':
      return []
  }
}

function sayAppellation({ mapping, appellation }: Checked, language: Language): string[] {
  if (!appellation) return []
  const { outcome, label, hasMoved, fiche, parent } = appellation
  const became: RomeAppellation[] = []
  if (outcome === 'gone') became.push({ is: outcome })
  if (outcome === 'renamed' || outcome === 'respelt') became.push({ is: outcome, label })
  if (hasMoved && fiche) {
    became.push({ is: 'moved', from: { code: mapping.code, label: mapping.label }, to: fiche, parent })
  }
  const { rome } = wordsOf(language)
  return became.map(each => rome.appellation(mapping.appellationCode ?? '', mapping.appellationLabel, each))
}

function sayBefore({ before }: Checked['fiche'], language: Language): string[] {
  if (!before) return []
  const { rome } = wordsOf(language)
  const went = new Map<string | null, { count: number; at: (typeof before.appellations)[number]['now'] }>()
  for (const { now } of before.appellations) {
    const key = now === null ? null : JSON.stringify(now)
    went.set(key, { count: (went.get(key)?.count ?? 0) + 1, at: now })
  }
  return [
    ...(before.parent ? [rome.parentWas(before.parent)] : []),
    ...(went.size > 0 ? [rome.appellationsWent(before.appellations.length, [...went.values()])] : []),
  ]
}
