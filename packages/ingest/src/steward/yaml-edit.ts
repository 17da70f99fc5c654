import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml'

/** A change to the mapping at `path`: this key gets this value, whether it was there or not. */
export type YamlSetting = { path: readonly (string | number)[]; key: string; value: unknown }

/** The text of a YAML file that has been checked cannot be changed in its place; nothing was changed. */
export class YamlNotEditable extends Error {}

type Splice = { at: number; length: number; text: string }

/**
 * Changes values of a YAML text and leaves every other byte as it is: comments, order, quotes, line ends. Throws
 * `YamlNotEditable` where the mapping is not there as such (an alias, or no mapping).
 */
export function setInYaml(text: string, settings: readonly YamlSetting[]): string {
  const document = parseDocument(text)
  const splices = settings.flatMap(({ path, key, value }): Splice[] => {
    const map: unknown = document.getIn(path, true)
    if (!isMap(map) || map.items.length === 0) throw new YamlNotEditable(path.join('.'))
    return [settingSplice(text, map, key, value)]
  })
  return splice(text, splices)
}

/**
 * Adds mappings at the end of the list under a key at the top of a YAML text, one a line; makes the list where it is
 * empty or not there. Leaves every other byte as it is. Throws `YamlNotEditable` where something else stands there.
 */
export function appendToYaml(text: string, key: string, values: readonly object[]): string {
  if (values.length === 0) return text
  const document = parseDocument(text)
  const list: unknown = document.get(key, true)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = (indent: string) => values.map(value => `${indent}- ${flow(value)}`).join(eol)
  if (list === undefined || list === null) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}${eol}`
    return `${before}${key}:${eol}${lines('  ')}${eol}`
  }
  if (isSeq(list) && list.items.length > 0 && !list.flow) {
    const last: unknown = list.items.at(-1)
    const end = isCollection(last) || isScalar(last) || isAlias(last) ? last.range?.[1] : undefined
    if (end === undefined || !list.range) throw new YamlNotEditable(key)
    const at = endOfLine(text, contentEnd(text, end))
    const column = columnOf(text, list.range[0])
    return splice(text, [{ at, length: 0, text: eol + lines(' '.repeat(column)) }])
  }
  // `key:` alone, or `key: []`.
  const isEmpty = (isSeq(list) && list.items.length === 0) || (isScalar(list) && list.value === null)
  if (!isEmpty || !list.range) throw new YamlNotEditable(key)
  const [start, end] = list.range
  return splice(text, [{ at: start, length: end - start, text: `${eol}${lines('  ')}` }]).replace(
    new RegExp(`^${key}:[ \\t]+(\\r?\\n)`, 'm'),
    `${key}:$1`,
  )
}

function settingSplice(text: string, map: YAMLMap, key: string, value: unknown): Splice {
  const pair = map.items.find(item => isScalar(item.key) && item.key.value === key)
  const written = flow(value)
  if (pair) {
    const range =
      isCollection(pair.value) || isScalar(pair.value) || isAlias(pair.value) ? pair.value.range : null
    if (!range) throw new YamlNotEditable(key)
    const end = contentEnd(text, range[1])
    const gap = text[range[0] - 1] === ':' ? ' ' : ''
    return { at: range[0], length: Math.max(end - range[0], 0), text: gap + written }
  }
  const last = map.items.at(-1)
  const first = map.items[0]
  const lastValue = last?.value
  const end =
    isCollection(lastValue) || isScalar(lastValue) || isAlias(lastValue) ? lastValue.range?.[1] : undefined
  if (end === undefined || !isScalar(first?.key) || !first.key.range) throw new YamlNotEditable(key)
  const at = contentEnd(text, end)
  if (map.flow) return { at, length: 0, text: `, ${key}: ${written}` }
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = ' '.repeat(columnOf(text, first.key.range[0]))
  return { at: endOfLine(text, at), length: 0, text: `${eol}${indent}${key}: ${written}` }
}

/** A value on one line, quoted where it has to be. */
function flow(value: unknown): string {
  const list = stringify([value], { collectionStyle: 'flow', flowCollectionPadding: true, lineWidth: 0 })
  const line = list.trim().slice(1, -1).trim()
  return line.includes('\n') ? JSON.stringify(value) : line
}

function splice(text: string, splices: readonly Splice[]): string {
  let result = text
  for (const { at, length, text: piece } of [...splices].sort((a, b) => b.at - a.at)) {
    result = result.slice(0, at) + piece + result.slice(at + length)
  }
  return result
}

/** The end of a node without the white space and line ends that the parser counts to it. */
function contentEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1
  return at
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}
