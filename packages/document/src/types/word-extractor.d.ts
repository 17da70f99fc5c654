// The part of word-extractor 1.0 that is used here. The published types leave out the options.
declare module 'word-extractor' {
  /** Without the option, typographic quotes and dashes are replaced by plain ones. */
  type Options = { filterUnicode?: boolean; includeFooters?: boolean }
  class Document {
    getBody(options: Options): string
    getFootnotes(options: Options): string
    getEndnotes(options: Options): string
    getHeaders(options: Options): string
    getFooters(options: Options): string
    getAnnotations(options: Options): string
    getTextboxes(options: Options): string
  }
  export default class WordExtractor {
    extract(document: Buffer): Promise<Document>
  }
}
