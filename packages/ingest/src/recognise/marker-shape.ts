import type { Block } from '@metiers/document'

/** The number or words that the page shows before a block, where they are not a plain bullet. */
export function markerOf({ node, item }: Block): string | null {
  if (item) return item.opensItem ? (item.item.marker ?? null) : null
  const typed = node.type === 'syntax' ? undefined : node.marker?.trim()
  return typed !== undefined && /[\p{L}\p{N}]/u.test(typed) ? typed : null
}

/**
 * What the markers of one list have in common: `1.` and `12.`, `a)` and `b)`, `II.` and `IV.` each have one shape,
 * `1.` and `1.1` have not. Null for a plain bullet.
 */
export function markerShape(block: Block): string | null {
  const marker = markerOf(block)
  if (marker === null) return null
  return marker
    .replace(/\d+/g, '1')
    .replace(/\b(?:[IVXLCDM]+|[A-Z])\b/g, 'A')
    .replace(/\b(?:[ivxlcdm]+|[a-z])\b/g, 'a')
}
