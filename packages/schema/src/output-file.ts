/**
 * A file of the published dataset, as an exporter hands it over: its path inside the output folder, its
 * media type (IANA), and its content in pieces, so that a large file is never whole in memory: text, written as UTF-8, or bytes.
 */
export type OutputFile = { path: string; mediaType: string; chunks: Iterable<string | Uint8Array> }
