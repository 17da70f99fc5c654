/**
 * The SPARQL 1.1 Update that turns one graph into another, both given as N-Triples: the triples that only the old one
 * has are deleted, those that only the new one has are inserted (`DELETE DATA`, `INSERT DATA`, §§3.1.1, 3.1.2). Empty
 * for equal graphs. Throws where a line is no triple or has a blank node, which no update could name.
 */
export function graphUpdate(old: Iterable<string>, now: Iterable<string>): string {
  const [before, after] = [triplesOf(old), triplesOf(now)]
  const gone = [...before].filter(triple => !after.has(triple))
  const came = [...after].filter(triple => !before.has(triple))
  const operations = [block('DELETE DATA', gone), block('INSERT DATA', came)].filter(text => text !== '')
  return operations.length === 0 ? '' : `${operations.join(' ;\n')}\n`
}

function block(operation: string, triples: string[]): string {
  return triples.length === 0 ? '' : `${operation} {\n${triples.map(forSparql).join('\n')}\n}`
}

function triplesOf(chunks: Iterable<string>): Set<string> {
  const triples = new Set<string>()
  for (const line of [...chunks].join('').split('\n')) {
    if (line.trim() === '') continue
    if (!triple.test(line)) throw new Error(`not a triple of IRIs and literals: ${line.slice(0, 200)}`)
    triples.add(line)
  }
  return triples
}

// N-Triples (W3C RDF 1.1) as our exporter writes them: one triple a line, single spaces, no comments.
const triple =
  /^<[^<>"{}|^`\s]*> <[^<>"{}|^`\s]*> (?:<[^<>"{}|^`\s]*>|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^<>\s]*>)?) \.$/u

/**
 * A triple of N-Triples in SPARQL. The grammars agree but for one thing: SPARQL replaces `\u0041` before it looks at
 * strings (§19.2), and some readers then take the end of an escaped backslash for the beginning of such an escape.
 * A `u` that stands after a backslash of the text is therefore escaped itself.
 */
function forSparql(line: string): string {
  return line.replace(/\\\\([uU])|\\./gu, (whole, letter: string | undefined) => {
    if (letter === undefined) return whole
    return `\\\\\\u00${letter.charCodeAt(0).toString(16)}`
  })
}
