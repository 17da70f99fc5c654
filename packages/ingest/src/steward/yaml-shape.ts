import { type Trouble, type TroubleCode, unseenCharacterOf } from '@metiers/schema'
import { type Document, isCollection, isScalar, Lexer, type Node, visit } from 'yaml'

const deepest = 100
const mostAliases = 100

/** How often a value may be repeated by an alias. */
export const yamlBounds = { mostAliases }

/** A trouble with a YAML text, without its place. */
export type YamlTrouble = { [C in TroubleCode]: Pick<Trouble<C>, 'code' | 'facts'> }[TroubleCode]

/** Where a text goes beyond what a file of a steward's can have, and how. */
type Excess = { offset: number; trouble: YamlTrouble }

/**
 * The first place where a YAML text has too many values inside each other on a line, or too many anchors and aliases;
 * null where it has not. The parser calls itself for each of them, and takes a minute to find that its stack does not
 * hold a million; the tokens tell it at once.
 */
export function excessOf(text: string): Excess | null {
  let offset = 0
  let brackets = 0
  let indicators = 0
  let references = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (isScalar || token === scalarFollows) {
      isScalar = token === scalarFollows
    } else if (token === '[' || token === '{') brackets += 1
    else if (token === ']' || token === '}') brackets -= 1
    else if (token === '-' || token === '?') indicators += 1
    else if (token.endsWith('\n')) indicators = 0
    else if (token.startsWith('&') || token.startsWith('*')) references += 1
    if (brackets > deepest || indicators > deepest) return { offset, trouble: tooDeep }
    if (references > 2 * mostAliases) return { offset, trouble: tooManyAliases }
    offset += token.length
  }
  return null
}

// What the lexer puts before the text of a scalar, whatever that text looks like.
const scalarFollows = '\u001f'
export const tooDeep: YamlTrouble = { code: 'bad-yaml', facts: { mistake: 'too-deep' } }
const tooManyAliases: YamlTrouble = { code: 'too-many-aliases', facts: { limit: mostAliases } }

/** A mistake that the parser does not tell of, or only in time that grows with the square of the file. */
export type ShapeMistake = { node: Node; trouble: YamlTrouble }

/** The first text with a character that no reader sees, key that stands twice in its mapping, alias without an anchor before it or inside what it stands for, or alias beyond the limit. */
export function shapeMistakeOf(document: Document): ShapeMistake | null {
  const anchors = new Set<string>()
  let aliases = 0
  let found: ShapeMistake | null = null
  const stop = (node: Node, trouble: YamlTrouble): symbol => {
    found = { node, trouble }
    return visit.BREAK
  }
  visit(document, {
    Scalar: (_, node) => {
      if (node.anchor) anchors.add(node.anchor)
      const character = typeof node.value === 'string' ? unseenCharacterOf(node.value) : null
      if (character === null) return undefined
      return stop(node, { code: 'unseen-character-in-file', facts: { character } })
    },
    Seq: (_, list) => {
      if (list.anchor) anchors.add(list.anchor)
    },
    Map: (_, map) => {
      if (map.anchor) anchors.add(map.anchor)
      const keys = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (keys.has(key.value)) {
          return stop(key, { code: 'key-twice', facts: { key: String(key.value) } })
        }
        keys.add(key.value)
      }
      return undefined
    },
    Alias: (_, alias, above) => {
      aliases += 1
      if (above.some(node => isCollection(node) && node.anchor === alias.source)) {
        return stop(alias, { code: 'alias-in-itself', facts: { alias: alias.source } })
      }
      if (!anchors.has(alias.source)) {
        return stop(alias, { code: 'alias-without-anchor', facts: { alias: alias.source } })
      }
      if (aliases <= mostAliases) return undefined
      return stop(alias, tooManyAliases)
    },
  })
  return found
}
