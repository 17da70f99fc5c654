import type { ErrorCode } from 'yaml'

/**
 * What is wrong with a text as YAML, in words for whoever keeps the file: the parser's own are for programmers. It gives
 * one code to several mistakes; those that a person meets have a sentence each.
 */
export function sayYamlMistake({ code, message }: { code: ErrorCode; message: string }): string {
  const special = specials.find(each => each.code === code && each.tells.test(message))
  return special?.says ?? sentences[code] ?? 'this cannot be read as YAML'
}

const specials: { code: ErrorCode; tells: RegExp; says: string }[] = [
  { code: 'MISSING_CHAR', tells: /quote/, says: 'a quotation mark is opened and not closed' },
  { code: 'MISSING_CHAR', tells: /Comments/, says: 'a space is missing before a comment ("#")' },
  { code: 'MISSING_CHAR', tells: /map values|map keys/, says: 'a key has no colon after it' },
  { code: 'BAD_ALIAS', tells: /Anchor/, says: 'an anchor ("&") has no name' },
  { code: 'UNEXPECTED_TOKEN', tells: /header/, says: 'there is text after "|" or ">"' },
  {
    code: 'BAD_INDENT',
    tells: /sequence items/,
    says: 'the entries of a list do not start in the same column',
  },
  {
    code: 'BAD_INDENT',
    tells: /mapping items/,
    says: 'the keys of a mapping do not start in the same column',
  },
]

const sentences: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'an alias ("*") has an anchor or a tag',
  BAD_ALIAS: 'an alias ("*") has no name, or one that ends with a colon',
  BAD_COLLECTION_TYPE: 'a tag ("!") is not that of the value behind it',
  BAD_DIRECTIVE: 'a line starts with "%" and is no directive',
  BAD_DQ_ESCAPE: 'a backslash in double quotation marks starts no escape; write it twice, or use single ones',
  BAD_INDENT: 'this line is not indented as those around it',
  BAD_PROP_ORDER: 'an anchor ("&") or tag ("!") stands before the sign that it belongs behind',
  BAD_SCALAR_START: 'a value starts with a sign that YAML keeps for itself; put the value in quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'a value has a colon and a space in it, or a list stands as a key; put the value in quotation marks',
  BLOCK_IN_FLOW: 'a list or mapping in lines stands between brackets',
  DUPLICATE_KEY: 'a key stands twice in one mapping',
  IMPOSSIBLE: 'this cannot be read as YAML',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a sign is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines: a colon or a quotation mark may be missing',
  MULTIPLE_ANCHORS: 'a value has two anchors ("&")',
  MULTIPLE_DOCS: 'a second document starts ("---")',
  MULTIPLE_TAGS: 'a value has two tags ("!")',
  NON_STRING_KEY: 'a key is not a text',
  RESOURCE_EXHAUSTION: 'values are nested too deeply',
  TAB_AS_INDENT: 'a line is indented by a tab; YAML takes spaces alone',
  TAG_RESOLVE_FAILED:
    'a tag ("!") is not known; put the value in quotation marks if it starts with this sign',
  UNEXPECTED_TOKEN: 'a sign stands where none may, or a bracket or comma is missing before it',
}
