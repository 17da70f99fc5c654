import type { Element, ElementContent, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'

/** What of a document's HTML may stand on a page: its text, lists and tables; no script, style, picture or form. */
const schema: Schema = {
  strip: ['script', 'style'],
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 's', 'sup', 'sub', 'u', 'span'],
  ],
  attributes: { td: ['colSpan', 'rowSpan'], th: ['colSpan', 'rowSpan'] },
}

/**
 * mammoth's HTML as a tree in which nothing is executed, loaded or followed. A picture is the words that describe it,
 * a check box the sign of one; the marks of notes and what leads back from them are no text of the document, and go.
 */
export function harmlessHtml(html: string): Root {
  const root = unified().use(rehypeParse, { fragment: true }).parse(html)
  visit(root, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined) return CONTINUE
    const instead = replacementOf(element)
    if (instead === null) return CONTINUE
    parent.children.splice(index, 1, ...instead)
    return [SKIP, index + instead.length]
  })
  const clean = sanitize(root, schema)
  return clean.type === 'root' ? clean : { type: 'root', children: [] }
}

function replacementOf({ tagName, properties }: Element): ElementContent[] | null {
  if (tagName === 'img') return textOf(String(properties.alt ?? ''))
  if (tagName === 'input') return textOf(properties.checked ? '☒' : '☐')
  const target = String(properties.href ?? '')
  return tagName === 'a' && noteMark.test(target) ? [] : null
}

// mammoth's own names: #footnote-1 leads to a note, #footnote-ref-1 back from it.
const noteMark = /^#(?:footnote|endnote|comment)-/

function textOf(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
