import type { Place } from '@metiers/schema'

/** What a text beside the reading is, and so why it was not read. */
export type AsideKind =
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'deleted'
  | 'moved'
  | 'hidden'
  | 'struck'
  | 'placeholder'
  | 'field-code'
  | 'alternative'
  | 'math'
  | 'picture-description'
  | 'embedded-document'
  | 'text-box'
  | 'chart'
  | 'diagram'
  | 'drawing'
  | 'glossary'
  | 'bound-data'
  | 'unsupported'

/** A text of the document that is not in its tree: nothing of a file is without an account. */
export type Aside = { kind: AsideKind; text: string; author: string | null; place: Place }
