import type { Concept, VerificationResult } from './verification.js'

type Checked = Pick<VerificationResult, 'mapping' | 'outcome' | 'fiche' | 'appellation'>

/** What was found of a mapping, in sentences: what stood there, what stands there now, and what that may mean. */
export function messageOf(occupation: string, checked: Checked, version: string | null): string {
  const { mapping, outcome } = checked
  const head = `"${occupation}" -> ${mapping.code}`
  if (outcome === 'unchanged') return `${head}: "${mapping.label}" is unchanged${sayNotSeen(checked)}`
  return `${head}: ${[...sayFiche(checked, version), ...sayAppellation(checked)].join('; ')}`
}

function sayFiche({ mapping, fiche }: Checked, version: string | null): string[] {
  const before = `"${mapping.label}" in ${mapping.schemeVersion}`
  const now = `"${fiche.label}" in ${version ?? 'the release'}`
  switch (fiche.outcome) {
    case 'gone':
      return [`the code is gone; it was ${before}`, ...sayLabelNowAt(fiche.labelNowAt), ...sayBefore(fiche)]
    case 'changed':
      return [
        `the label of the fiche changed, and perhaps its meaning: ${before}, ${now}`,
        ...sayLabelNowAt(fiche.labelNowAt),
        ...sayBefore(fiche),
      ]
    case 'respelt':
      return [`the fiche is re-spelt, with the same words: ${before}, ${now}`]
    case 'not-in-this-part':
      return [`the code ("${mapping.label}") is not in this part of the release, which proves nothing`]
    case 'unchanged':
      return []
  }
}

function sayAppellation({ mapping, appellation }: Checked): string[] {
  if (!appellation) return []
  const name = `the appellation ${mapping.appellationCode} ("${mapping.appellationLabel ?? 'no label stated'}")`
  const said: string[] = []
  if (appellation.outcome === 'gone') said.push(`${name} is gone`)
  if (appellation.outcome === 'renamed') said.push(`${name} is now "${appellation.label}"`)
  if (appellation.outcome === 'respelt') said.push(`${name} is re-spelt "${appellation.label}"`)
  if (appellation.hasMoved && appellation.fiche) {
    const parent = appellation.parent ? `, whose parent is ${sayConcept(appellation.parent)}` : ''
    said.push(
      `${name} moved from ${sayConcept({ code: mapping.code, label: mapping.label })} to ${sayConcept(appellation.fiche)}${parent}`,
    )
  }
  return said
}

function sayLabelNowAt(concepts: Concept[]): string[] {
  return concepts.length === 0
    ? []
    : [`its label now stands at ${concepts.map(({ code }) => code).join(', ')}`]
}

function sayBefore({ before }: Checked['fiche']): string[] {
  if (!before) return []
  const parent = before.parent ? [`its parent was ${sayConcept(before.parent)}`] : []
  const moves = new Map<string, number>()
  for (const { now } of before.appellations) {
    const where = now ? `at ${sayConcept(now)}` : 'not in these files'
    moves.set(where, (moves.get(where) ?? 0) + 1)
  }
  const places = [...moves].map(([where, number]) => `${number} ${where}`)
  return places.length === 0
    ? parent
    : [...parent, `its ${before.appellations.length} appellations: ${places.join(', ')}`]
}

function sayNotSeen({ appellation }: Checked): string {
  if (appellation?.outcome === 'not-checked') return '; its appellation was not checked'
  return appellation?.outcome === 'not-in-this-part' ? '; its appellation is not in this part' : ''
}

function sayConcept({ code, label }: Concept): string {
  return label === null ? `${code} (not in the release)` : `${code} "${label}"`
}
