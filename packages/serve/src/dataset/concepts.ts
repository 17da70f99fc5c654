import { createReadStream } from 'node:fs'
import { type HeldFile, readRange } from './open-files.js'

/** The forms in which a graph is published, and the file of each. */
export const graphForms = {
  jsonld: { path: 'jsonld/nomenclature.jsonld', mediaType: 'application/ld+json' },
  ttl: { path: 'jsonld/nomenclature.ttl', mediaType: 'text/turtle' },
  nt: { path: 'jsonld/nomenclature.nt', mediaType: 'application/n-triples' },
} as const
export type GraphForm = keyof typeof graphForms

/** Where the statements on one concept stand in a file: pairs of first byte and the one after the last. */
type Ranges = number[]

/** A graph of which one concept can be had alone, without the rest being in memory. */
export type Concepts = {
  /** Whether a concept, by its IRI after the base, is described. */
  has(form: GraphForm, name: string): boolean
  /** A concept with its parts (those with a `#` after its IRI) as a document of its own; null where there is none. */
  read(form: GraphForm, name: string): Promise<Buffer | null>
}

/**
 * Finds the concepts of a dataset in the files of its graph: each file is read once, from its start to its end, and
 * where each concept stands is kept. `base` is the IRI that all begin with.
 */
export async function findConcepts(files: ReadonlyMap<string, HeldFile>, base: string): Promise<Concepts> {
  const found = new Map<GraphForm, Found>()
  for (const form of ['jsonld', 'ttl', 'nt'] as const) {
    const file = files.get(graphForms[form].path)
    if (file) found.set(form, await rangesIn(file, form, base))
  }
  return {
    has: (form, name) => found.get(form)?.ranges.has(name) ?? false,
    async read(form, name) {
      const file = files.get(graphForms[form].path)
      const { ranges, headEnd } = found.get(form) ?? {}
      const own = ranges?.get(name)
      if (!file || !own || headEnd === undefined) return null
      const pieces: Buffer[] = []
      for (let at = 0; at < own.length; at += 2)
        pieces.push(await readRange(file, own[at] ?? 0, own[at + 1] ?? 0))
      return documentOf[form](await readRange(file, 0, headEnd), pieces)
    },
  }
}

const documentOf: Readonly<Record<GraphForm, (head: Buffer, pieces: Buffer[]) => Buffer>> = {
  // The context and the start of the graph, then nodes, each with a comma behind it or the end of the graph.
  jsonld: (head, pieces) => {
    const nodes = pieces.map(piece => piece.toString('utf8').replace(/(?:,\n|\n\]\n\}\n)$/, ''))
    return Buffer.from(`${head.toString('utf8')}${nodes.join(',\n')}\n]\n}\n`)
  },
  ttl: (head, pieces) => Buffer.concat([head, ...pieces]),
  nt: (_, pieces) => Buffer.concat(pieces),
}

type Found = { ranges: Map<string, Ranges>; headEnd: number }

/** How a statement on another concept begins, at the start of a line. */
const starts: Readonly<Record<GraphForm, string>> = { jsonld: '  "id": "', ttl: '<', nt: '<' }
const ends: Readonly<Record<GraphForm, string>> = { jsonld: '"', ttl: '>', nt: '>' }

const brace = 0x7b

async function rangesIn(file: HeldFile, form: GraphForm, base: string): Promise<Found> {
  const ranges = new Map<string, Ranges>()
  const mark = Buffer.from(starts[form])
  const start = Buffer.from(`${starts[form]}${base}`)
  const end = ends[form].charCodeAt(0)
  let headEnd = file.byteLength
  let open: { name: string | null; from: number } | null = null
  let isBrace = false
  await eachLine(file, (line, at, before) => {
    // A node of JSON-LD begins a line above its id, with its brace; its context has a term of that name too.
    const isBelowBrace = isBrace
    isBrace = line.length === 1 && line[0] === brace
    if (line[0] !== mark[0] || !startsWith(line, mark)) return
    if (form === 'jsonld' && !isBelowBrace) return
    const from = form === 'jsonld' ? before : at
    if (open === null) headEnd = from
    else keep(open, from)
    const iriEnd = startsWith(line, start) ? line.indexOf(end, mark.length) : -1
    const name = iriEnd < 0 ? null : (line.toString('utf8', start.length, iriEnd).split('#')[0] ?? null)
    open = { name, from }
  })
  if (open !== null) keep(open, file.byteLength)
  return { ranges, headEnd }

  function keep({ name, from }: { name: string | null; from: number }, to: number): void {
    if (name === null) return
    const known = ranges.get(name)
    if (!known) ranges.set(name, [from, to])
    else if (known.at(-1) === from) known[known.length - 1] = to
    else known.push(from, to)
  }
}

function startsWith(line: Buffer, start: Buffer): boolean {
  return line.length >= start.length && line.compare(start, 0, start.length, 0, start.length) === 0
}

type OnLine = (line: Buffer, at: number, before: number) => void

/** Each line of a file, with where it begins, and where the one before it began; without its line end. */
async function eachLine({ descriptor, byteLength }: HeldFile, onLine: OnLine): Promise<void> {
  if (byteLength === 0) return
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  let before = 0
  const chunks = createReadStream('', {
    fd: descriptor,
    autoClose: false,
    start: 0,
    end: byteLength - 1,
    highWaterMark: 1024 * 1024,
  })
  for await (const chunk of chunks) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let from = 0
    for (let to = bytes.indexOf(10, from); to >= 0; to = bytes.indexOf(10, from)) {
      onLine(bytes.subarray(from, to), at, before)
      before = at
      at += to + 1 - from
      from = to + 1
    }
    rest = Buffer.from(bytes.subarray(from))
  }
}
