import type { Flow } from '../../src/index.js'

/**
 * A tree as lines that a person can write: `# title`, `- item`, `| cell |`, plain text. A marker stands in braces, what
 * is below an item or in a cell is indented, and the lines of a paragraph are parted by `/`, their pieces by `»`.
 */
export function outline(flow: Flow[], indent = ''): string[] {
  return flow.flatMap(node => linesOf(node).map(line => indent + line))
}

function linesOf(node: Flow): string[] {
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${shownMarker(node.marker)}${node.value}`]
    case 'paragraph':
      return [shownMark(node.mark) + (node.lines?.map(line => line.join('»')).join('/') ?? node.value)]
    case 'syntax':
      return [`<${node.value}>`]
    case 'list':
      return node.children.flatMap(item => {
        const [first = '', ...rest] = outline(item.children)
        return [`- ${shownMarker(item.marker)}${first}`, ...rest.map(line => `  ${line}`)]
      })
    case 'table':
      return node.children.map(
        row => `| ${row.children.map(cell => outline(cell.children).join(' / ')).join(' | ')} |`,
      )
  }
}

function shownMarker(marker: string | undefined): string {
  return marker === undefined ? '' : `{${marker}} `
}

function shownMark(mark: { kind: string; checked?: boolean } | undefined): string {
  if (!mark) return ''
  return mark.kind === 'checkbox' ? `[${mark.checked ? 'ticked' : 'empty'}] ` : `[${mark.kind}] `
}
