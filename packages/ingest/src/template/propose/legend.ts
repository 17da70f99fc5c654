import type { Block } from '@metiers/document'
import { gradeKey } from '../grade-key.js'
import type { FoundSection } from './found-section.js'
import type { ProposedLevel, ProposedScale } from './levels.js'

/** A line that says what the levels of a scale are called: their names from the lowest. */
export type Legend = { text: string; names: string[] }

const title = /^\p{L}[\p{L} ’']{0,40}\s*:\s*/u
const between = /\s*[;,|]\s*|\s+[–—-]\s+/
const named = /^(\d{1,2}|[●★■+*]{1,10}[○☆□]{0,10})\s*[:=).–-]?\s*(\p{L}.{0,59})$/u
const mostLevels = 10

/** The legend that a block is: `1 Notions, 2 Intermédiaire, 3 Expert`, `★ notion ; ★★ maîtrise`. Null where it is none. */
export function legendOf({ node, cell }: Block): Legend | null {
  if (node.type === 'syntax' || cell || node.value.length > 400) return null
  const marker = node.type === 'paragraph' ? (node.marker ?? '') : ''
  const written = `${marker}${node.value}`
  const pieces = written.replace(title, '').split(between)
  if (pieces.length < 2 || pieces.length > mostLevels) return null
  const names: string[] = []
  for (const [at, piece] of pieces.entries()) {
    const [, sign = '', name = ''] = named.exec(piece.trim()) ?? []
    const rank = /\d/.test(sign) ? Number(sign) : [...sign.replace(/[○☆□]/gu, '')].length
    if (name === '' || rank !== at + 1) return null
    names.push(name.replace(/\s*\.$/, ''))
  }
  return new Set(names.map(gradeKey)).size === names.length ? { text: node.value, names } : null
}

/** A section of which a legend names the levels, all of them and in their order. */
export function withLegend(section: FoundSection, legends: readonly Legend[]): FoundSection {
  const { scale } = section
  if (scale === null) return section
  for (const { text, names } of legends) {
    const levels = namedLevels(scale, names)
    if (levels === null) continue
    const doubts = scale.doubts.filter(doubt => doubt === 'empty')
    return { ...section, legend: [text], scale: { ...scale, levels, doubts } }
  }
  return section
}

function namedLevels({ levels }: ProposedScale, names: readonly string[]): ProposedLevel[] | null {
  if (levels.length > names.length) return null
  const isCounted = levels.every(({ labels, headings }) =>
    [labels.fr, ...headings].every(text => !/\p{L}{2}/u.test(text)),
  )
  const byName = new Map(levels.map(level => [gradeKey(level.labels.fr), level]))
  const isNamed = [...byName.keys()].every(key => names.some(name => gradeKey(name) === key))
  if (!isCounted && !isNamed) return null
  return names.map((name, at) => {
    const level = isCounted ? levels[at] : byName.get(gradeKey(name))
    const label = name.charAt(0).toUpperCase() + name.slice(1)
    return { notation: String(at + 1), labels: { fr: label }, headings: level?.headings ?? [] }
  })
}
