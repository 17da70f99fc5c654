import { bilingual } from './bilingual'

/** How a place of a source is said, short for a mark and whole for who hears or hovers it. */
export const sourceWords = bilingual(
  {
    line: (n: number) => `l.\u00A0${n}`,
    cell: (table: number, row: number) => `tableau\u00A0${table}, l.\u00A0${row}`,
    paragraph: (n: number) => `§\u00A0${n}`,
    from: (place: string, file: string) => `Source\u00A0: ${place}, ${file}`,
    derived: (rule: string) => `déduit par la règle ${rule}`,
  },
  {
    line: n => `l.\u00A0${n}`,
    cell: (table, row) => `table\u00A0${table}, r.\u00A0${row}`,
    paragraph: n => `¶\u00A0${n}`,
    from: (place, file) => `Source: ${place}, ${file}`,
    derived: rule => `derived by the rule ${rule}`,
  },
)
