/** A rule of the check in words: its title in both languages, what it looks at in French (the rule itself says it in English). */
export type RuleWords = { fr: string; aboutFr: string; en: string }
