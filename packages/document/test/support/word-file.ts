import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word document beside its body, each as what stands inside its root element. */
export type WordParts = {
  styles?: string
  theme?: string
  header?: string
  footnotes?: string
  comments?: string
}

const roots: Record<keyof WordParts, { type: string; root: string }> = {
  styles: { type: 'styles', root: 'w:styles' },
  theme: { type: 'theme', root: 'a:theme' },
  header: { type: 'header', root: 'w:hdr' },
  footnotes: { type: 'footnotes', root: 'w:footnotes' },
  comments: { type: 'comments', root: 'w:comments' },
}

/** A Word document of which each part is given as XML: for what no program at hand writes. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const part = (root: string, content: string) => strToU8(`<${root} ${namespaces}>${content}</${root}>`)
  const relationships: string[] = []
  const files: Record<string, Uint8Array> = {
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
  }
  for (const name of ['styles', 'theme', 'header', 'footnotes', 'comments'] as const) {
    const content = parts[name]
    if (content === undefined) continue
    files[`word/${name}1.xml`] = part(roots[name].root, content)
    relationships.push(
      `<Relationship Id="${name}" Type="${types}/${roots[name].type}" Target="${name}1.xml"/>`,
    )
  }
  const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  files['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships xmlns="${relationshipsNamespace}">${relationships.join('')}</Relationships>`,
  )
  return zipSync(files, { level: 1 })
}

/** A paragraph of one run with some text. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
