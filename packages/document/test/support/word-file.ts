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
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas"',
].join(' ')

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word document beside its body, each as what stands inside its root element. */
export type WordParts = {
  styles?: string
  numbering?: string
  theme?: string
  header?: string
  footer?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** Other files, by name: `word/` is the folder of the body. */
  files?: Record<string, string | Uint8Array>
  /** More relationships of the body: id, last step of the type, target; one with `://` leads out of the package. */
  relationships?: [id: string, type: string, target: string][]
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  theme: 'a:theme',
  header: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
} as const
const names = [
  'styles',
  'numbering',
  'theme',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
] as const

/** A Word document of which each part is given as XML: for what no program at hand writes. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  return zipSync(wordFiles(body, parts), { level: 1 })
}

/** The files of such a document by their names. */
export function wordFiles(body: string, parts: WordParts = {}): Record<string, Uint8Array> {
  const part = (root: string, content: string) => strToU8(`<${root} ${namespaces}>${content}</${root}>`)
  const files: Record<string, Uint8Array> = {
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
  }
  const stated = names.flatMap((name): [string, string, string][] => {
    const content = parts[name]
    if (content === undefined) return []
    files[`word/${name}1.xml`] = part(roots[name], content)
    return [[name, name, `${name}1.xml`]]
  })
  files['word/_rels/document.xml.rels'] = relationships([...stated, ...(parts.relationships ?? [])])
  for (const [name, content] of Object.entries(parts.files ?? {}))
    files[name] = typeof content === 'string' ? strToU8(content) : content
  return files
}

/** A part with relationships: id, last step of the type, target. */
export function relationships(all: [id: string, type: string, target: string][]): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const each = all.map(([id, type, target]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${mode}/>`
  })
  return strToU8(`<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`)
}

/** A paragraph of one run with some text. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
