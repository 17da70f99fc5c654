import { type Language, wordsOf } from '@metiers/words'
import type { Comparison, FicheComparison } from './compare-occupation.js'

/** A comparison for a person: fiche by fiche and kind by kind, what both have, what may be the same, what one alone has. */
export function comparisonText({ occupation, release, fiches }: Comparison, language: Language): string {
  const { rome } = wordsOf(language)
  return fiches
    .flatMap(fiche => [
      rome.comparing({ ...fiche, occupation: occupation.label, version: release.version }),
      ...(fiche.mappedVersion === release.version ? [] : [rome.mappedWith(fiche.mappedVersion)]),
      ...(fiche.label === null ? [] : partsText(fiche, language)),
      '',
    ])
    .concat(release.attribution)
    .join('\n')
}

function partsText({ parts }: FicheComparison, language: Language): string[] {
  const { rome } = wordsOf(language)
  return parts.flatMap(({ kind, accepted, same, likely, onlyHere, onlyThere }) => {
    const group = (title: string, lines: string[]) =>
      lines.length === 0 ? [] : [`  ${title}`, ...lines.map(line => `    ${line}`)]
    return [
      '',
      rome.itemKinds[kind],
      ...group(
        rome.acceptedSame(accepted.length),
        accepted.map(({ text, item, predicate }) => rome.acceptedPair(text, item.label, predicate)),
      ),
      ...group(
        rome.bothHave(same.length),
        same.map(({ text }) => text),
      ),
      ...group(
        rome.likelySame(likely.length),
        likely.map(({ text, item, score }) => rome.likelyPair(text, item.label, score)),
      ),
      ...group(rome.onlyHere(onlyHere.length), onlyHere),
      ...group(
        rome.onlyThere(onlyThere.length),
        onlyThere.map(({ label, core }) => rome.item(label, core)),
      ),
    ]
  })
}
