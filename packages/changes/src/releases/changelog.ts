import type { Nomenclature } from '@metiers/schema'
import { escapeMarkdown } from '../format/escape-markdown.js'
import { changesToMarkdown } from '../format/markdown.js'
import { summaryOf } from '../format/subjects.js'
import type { Edition, Step } from './editions.js'

/** `CHANGELOG.md` of the dataset: what changed in each edition, the newest first. */
export function changelogOf(editions: readonly Edition[], steps: readonly Step[]): string {
  const [first] = editions
  if (!first) return ''
  const lines = [
    `# Changelog: ${escapeMarkdown(editions.at(-1)?.nomenclature.title.fr ?? '')}`,
    '',
    'What changed from one version of the data to the next, by meaning. The same as data: `changes/`.',
    '',
  ]
  for (const { name, edition, delta } of [...steps].reverse()) {
    lines.push(`## ${headingOf(edition, name)}`, '', `${capital(summaryOf(delta, 'en'))}.`, '')
    lines.push(...changesToMarkdown(delta, '###'))
  }
  lines.push(`## ${headingOf(first, first.version)}`, '', `First edition: ${contentOf(first.nomenclature)}.`)
  return `${lines.join('\n')}\n`
}

// Not "today": the sources alone decide what stands here, and they know no clock.
function headingOf({ date }: Edition, name: string): string {
  return date === null ? `${capital(name)} (not released yet)` : `${name} (${date})`
}

function contentOf({ occupations, families }: Nomenclature): string {
  const profiles = occupations.filter(({ profile }) => profile).length
  const mappings = occupations.reduce((sum, occupation) => sum + occupation.mappings.length, 0)
  return [
    `${occupations.length} occupations`,
    `${families.length} families`,
    `${profiles} profiles`,
    `${mappings} mappings to ROME`,
  ].join(', ')
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
