import type { Element, Nodes } from 'hast'

/** All text in a node, as it stands. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'template' && node.content) return textIn(node.content)
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** An attribute as a string; null where it is not there. */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Whether the page does not show an element, by its attribute or its style. */
export function isHidden(node: Element): boolean {
  const style = attribute(node, 'style') ?? ''
  return attribute(node, 'hidden') !== null || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
