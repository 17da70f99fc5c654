import type { Occupation } from '@metiers/schema'
import { type Language, wordsOf } from '@metiers/words'
import type { Dataset } from '../dataset/load.js'
import { groupsOf } from '../dataset/section-texts.js'
import { html } from './html.js'

/** The definition is cut there: the frame is small. */
const shownCharacters = 300

/** An occupation in a small frame: its label, where it stands, its other labels and how its definition begins. */
export function previewPage({ nomenclature }: Dataset, occupation: Occupation, language: Language): string {
  const { preferredLabel, alternativeLabels, profile, deprecation } = occupation
  const { page } = wordsOf(language).serve
  const groups = groupsOf(nomenclature, occupation).map(each => each.preferredLabel.fr)
  const others = [...alternativeLabels.fr, ...alternativeLabels.en]
  const definition = [...(profile?.definition ?? page.noProfile)]
  const isCut = definition.length > shownCharacters
  return html`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${preferredLabel.fr}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:8px}h1{font-size:16px;margin:0}p{margin:4px 0}</style>
<h1>${preferredLabel.fr}</h1>
${deprecation ? html`<p>${page.outOfUse(deprecation.since, deprecation.note)}</p>` : []}
${groups.length > 0 ? html`<p>${groups.join(' › ')}</p>` : []}
${others.length > 0 ? html`<p>${others.join(' · ')}</p>` : []}
<p>${definition.slice(0, shownCharacters).join('')}${isCut ? '…' : ''}</p>
</html>
`.markup
}
