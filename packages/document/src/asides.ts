import type { AsideKind, Place } from '@metiers/schema'

export type { AsideKind } from '@metiers/schema'

/** A text of the document that is not in its tree: nothing of a file is without an account. */
export type Aside = { kind: AsideKind; text: string; author: string | null; place: Place }
