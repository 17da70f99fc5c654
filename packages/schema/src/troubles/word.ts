/** What is wrong with the zip archive that a .docx file is, or with one file in it. */
export type ArchiveFault =
  | 'ends-too-early'
  | 'no-directory-end'
  | 'directory-broken-off'
  | 'absolute-name'
  | 'name-leads-out'
  | 'name-twice'
  | 'not-where-stated'
  | 'broken-off'
  | 'unknown-method'
  | 'not-unpacked'
  | 'wrong-size'
  | 'wrong-checksum'
  | 'not-utf-8'
  | 'not-utf-16'

/** What is wrong with XML: where it is not well-formed (XML 1.0 §2.1, Namespaces in XML §7). */
export type XmlFault =
  | 'no-element'
  | 'two-roots'
  | 'text-outside'
  | 'element-without-name'
  | 'unclosed-element'
  | 'unclosed-tag'
  | 'unclosed-section'
  | 'wrong-closing-tag'
  | 'stray-slash'
  | 'attributes-touch'
  | 'attribute-without-name'
  | 'attribute-without-value'
  | 'attribute-without-quotes'
  | 'attribute-without-end'
  | 'no-namespace'
  | 'no-character'
  | 'forbidden-character'
  | 'undefined-entity'

/** What is wrong with a Word 97 file: the container ([MS-CFB]) or the table of its text ([MS-DOC] §2.9.38). */
export type WordFault =
  | 'place-outside'
  | 'sectors-in-a-circle'
  | 'sector-size'
  | 'no-directory'
  | 'no-pieces'
  | 'piece-outside'
  | 'text-too-long'

/**
 * What can be wrong with a Word document alone, and the facts that its sentence needs. A `detail` is a few characters
 * of the file, or nothing.
 */
export type WordTroubles = {
  'docx-no-archive': Record<never, never>
  'docx-no-main-part': Record<never, never>
  'docx-damaged': { fault: ArchiveFault; detail: string }
  'docx-too-many-files': { count: number; limit: number }
  'docx-unpacks-too-large': { what: 'part' | 'parts'; bytes: number; limit: number }
  'xml-damaged': { fault: XmlFault; detail: string; line: number; column: number }
  'xml-doctype': Record<never, never>
  'xml-too-many-elements': { limit: number }
  'xml-too-deep': { limit: number }
  'doc-older': Record<never, never>
  'doc-none': { missing: 'WordDocument' | '0Table' | '1Table'; streams: readonly string[] }
  'doc-begins-otherwise': Record<never, never>
  'doc-damaged': { fault: WordFault }
}
