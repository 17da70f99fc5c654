/** The languages in which a person is spoken to; the data itself is French. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]
