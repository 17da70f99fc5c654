import { normaliseText } from '@metiers/schema/normalise-text'
import type { Aside } from '../../../asides.js'
import type { WordPackage } from '../open-package.js'
import type { Relationship } from '../package/relationships.js'
import { type ElementHandler, type ElementHandlers, walk } from '../xml/walk.js'

type Reading = { text: string }

/**
 * The building blocks that a document keeps for its controls and menus (ISO/IEC 29500-1 §11.3.8), as one text: they are
 * no part of the page.
 */
export function readGlossary(pack: WordPackage, relationships: readonly Relationship[]): Aside[] {
  return relationships.flatMap(({ type, target, isExternal }): Aside[] => {
    const xml = type === 'glossaryDocument' && !isExternal ? pack.text(target) : null
    if (xml === null) return []
    const reading: Reading = { text: '' }
    walk(xml, { path: pack.path, limits: pack.limits, part: target }, handlers, reading)
    const text = normaliseText(reading.text)
    return [
      { kind: 'glossary', text: text || target, author: null, place: { paragraph: 1, part: 'glossary' } },
    ]
  })
}

const apart: ElementHandler<Reading> = {
  open(reading) {
    reading.text += ' '
  },
}

const handlers: ElementHandlers<Reading> = new Map<string, ElementHandler<Reading>>([
  [
    'w:t',
    {
      text(reading, text) {
        reading.text += text
      },
    },
  ],
  ['w:p', apart],
  ['w:tab', apart],
  ['w:br', apart],
])
