import { bilingual } from './bilingual'

/** The place of a value as who hears or hovers its mark is told. */
export const sourceWords = bilingual(
  {
    from: (place: string, file: string) => `Source\u00A0: ${place}, ${file}`,
    derived: (rule: string) => `déduit par la règle ${rule}`,
  },
  {
    from: (place, file) => `Source: ${place}, ${file}`,
    derived: rule => `derived by the rule ${rule}`,
  },
)
