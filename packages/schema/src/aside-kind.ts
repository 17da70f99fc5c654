import * as z from 'zod'

/** What a text beside the reading is, and so why it is not in the tree. */
export const asideKinds = [
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'deleted',
  'moved',
  'hidden',
  'struck',
  'placeholder',
  'field-code',
  'alternative',
  'math',
  'picture-description',
  'embedded-document',
  'text-box',
  'chart',
  'diagram',
  'drawing',
  'glossary',
  'bound-data',
  'unsupported',
] as const

export const asideKindSchema = z.enum(asideKinds)
export type AsideKind = z.infer<typeof asideKindSchema>
