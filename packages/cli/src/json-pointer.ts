/** The value at a JSON Pointer (RFC 6901), or undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Object.entries(value).find(([name]) => name === key)?.[1]
  }
  return value
}

/** Every value below a pointer that is no object and no list, and every empty list, in the order of the document. */
export function* leavesBelow(
  document: unknown,
  pointer: string,
): Generator<{ pointer: string; value: unknown }> {
  const value = valueAt(document, pointer)
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    yield { pointer, value }
    return
  }
  for (const key of Object.keys(value)) {
    yield* leavesBelow(document, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}
