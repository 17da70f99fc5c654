import { normaliseText } from '@metiers/schema/normalise-text'
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Aside } from '../../asides.js'
import type { ReaderNote } from '../../doubtful-characters.js'
import { linesOfNode } from './line-place.js'

/** Takes out of a tree what is shown elsewhere or not at all: footnotes, and the addresses that links refer to. */
export function takeNotes(tree: Root): { asides: Aside[]; notes: ReaderNote[] } {
  const definitions: Definition[] = []
  const footnotes: FootnoteDefinition[] = []
  const referred = new Set<string>()
  const take = (node: Nodes): boolean => {
    if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'footnoteDefinition') footnotes.push(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference') referred.add(node.identifier)
    if ('children' in node) filterChildren(node, child => !take(child))
    return node.type === 'footnoteDefinition' || node.type === 'footnoteReference'
  }
  take(tree)
  const asides = footnotes.flatMap((node): Aside[] => {
    const text = normaliseText(node.children.map(child => textOf(child)).join(' '))
    return text === '' ? [] : [{ kind: 'footnote', text, author: null, place: linesOfNode(node) }]
  })
  const notes = definitions
    .filter(({ identifier }) => !referred.has(identifier))
    .map((node): ReaderNote => ({ kind: 'markup-dropped', detail: node.url, place: linesOfNode(node) }))
  return { asides, notes }
}

function filterChildren(node: { children: Nodes[] }, isKept: (child: Nodes) => boolean): void {
  node.children = node.children.filter(isKept)
}
