import type { Element, Root, RootContent } from 'hast'

/** A paragraph, heading, item or cell of a document's HTML, with the text that stands directly in it. */
export type HtmlBlock = { element: Element; text: string }

const blockNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th'])
const around = new Set([...blockNames, 'ul', 'ol', 'table', 'thead', 'tbody', 'tr'])

/** The blocks of a page that hold text, in reading order. A list inside an item is blocks of its own. */
export function htmlBlocks(root: Root): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  const enter = (nodes: readonly RootContent[], block: HtmlBlock | null): void => {
    for (const node of nodes) {
      if (node.type === 'text' && block) block.text += node.value
      if (node.type !== 'element') continue
      if (node.tagName === 'br' && block) block.text += ' '
      const inner = blockNames.has(node.tagName) ? { element: node, text: '' } : null
      if (inner) blocks.push(inner)
      enter(node.children, inner ?? (around.has(node.tagName) ? null : block))
    }
  }
  enter(root.children, null)
  return blocks.filter(({ text }) => text.trim() !== '')
}
