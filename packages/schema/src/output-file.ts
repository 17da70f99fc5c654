/**
 * A file of the published dataset, as an exporter hands it over: its path inside the output folder, its
 * media type, and its content in pieces, so that a large file is never whole in memory: text, written as UTF-8,
 * or bytes. The pieces can be had once.
 */
export type OutputFile = { path: string; mediaType: string; chunks: Iterable<string | Uint8Array> }

/** A file as it was written: what `index.json` says of it. */
export type WrittenFile = { path: string; byteLength: number; mediaType: string; sha256: string }
