import type { YamlMistake } from '@metiers/schema'
import type { ErrorCode } from 'yaml'

/**
 * What is wrong with a text as YAML, by what a person has written. The parser gives one code to several mistakes; those
 * that a person meets are told apart by its words.
 */
export function yamlMistakeOf({ code, message }: { code: ErrorCode; message: string }): YamlMistake {
  const special = specials.find(each => each.code === code && each.tells.test(message))
  return special?.mistake ?? mistakes[code] ?? 'unreadable'
}

const specials: { code: ErrorCode; tells: RegExp; mistake: YamlMistake }[] = [
  { code: 'MISSING_CHAR', tells: /quote/, mistake: 'quote-open' },
  { code: 'MISSING_CHAR', tells: /Comments/, mistake: 'comment-space' },
  { code: 'MISSING_CHAR', tells: /map values|map keys/, mistake: 'colon-missing' },
  { code: 'BAD_ALIAS', tells: /Anchor/, mistake: 'anchor-name' },
  { code: 'UNEXPECTED_TOKEN', tells: /header/, mistake: 'text-after-sign' },
  { code: 'BAD_INDENT', tells: /sequence items/, mistake: 'indent-of-list' },
  { code: 'BAD_INDENT', tells: /mapping items/, mistake: 'indent-of-keys' },
]

const mistakes: Record<ErrorCode, YamlMistake> = {
  ALIAS_PROPS: 'alias-with-properties',
  BAD_ALIAS: 'alias-name',
  BAD_COLLECTION_TYPE: 'tag-kind',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'properties-order',
  BAD_SCALAR_START: 'reserved-sign',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  BLOCK_IN_FLOW: 'lines-in-brackets',
  // Not asked of the parser: see yaml-shape.ts.
  DUPLICATE_KEY: 'unreadable',
  IMPOSSIBLE: 'unreadable',
  KEY_OVER_1024_CHARS: 'key-length',
  MISSING_CHAR: 'sign-missing',
  MULTILINE_IMPLICIT_KEY: 'key-over-lines',
  MULTIPLE_ANCHORS: 'anchor-twice',
  MULTIPLE_DOCS: 'second-document',
  MULTIPLE_TAGS: 'tag-twice',
  NON_STRING_KEY: 'key-kind',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag-unknown',
  UNEXPECTED_TOKEN: 'bracket-or-comma',
}
