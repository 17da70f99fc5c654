/** What is wrong with a template, where it is more than one value of it. Kinds and keys are as a person writes them. */
export type TemplateMistake =
  | { is: 'no-title-section' }
  | { is: 'kind-of-field'; kind: string; field: string; kinds: string[] }
  | { is: 'key-of-kind'; key: string; kind: string; kinds: string[] }
  /** A section of this id, or of the steward's own, asks for no skills. */
  | { is: 'no-relation-here'; fields: string[] }
  | { is: 'scale-unknown'; id: string; nearest: string | null }
  | { is: 'field-twice'; field: string }
  /** `section` is the id of the section that has the heading first. */
  | { is: 'heading-twice'; heading: string; section: string }
  /** `rank` is that of the level that has the name first. */
  | { is: 'level-twice'; name: string; rank: number }
  | { is: 'placeholder-here'; text: string }

/** The same in English words. */
export function sayTemplateMistake(mistake: TemplateMistake): string {
  switch (mistake.is) {
    case 'no-title-section':
      return 'no section is the title of a fiche: add one with the id title, or say with "title" where titles stand'
    case 'kind-of-field':
      return `${quoted(mistake.kind)} is no kind for ${quoted(mistake.field)}, which is ${mistake.kinds.map(quoted).join(' or ')}`
    case 'key-of-kind':
      return `${quoted(mistake.key)} is for the kind ${mistake.kinds.map(quoted).join(' or ')}, and the section is ${quoted(mistake.kind)}`
    case 'no-relation-here':
      return `"relation" is for ${mistake.fields.map(quoted).join(' or ')}, and the section is none of them`
    case 'scale-unknown':
      return `there is no scale ${quoted(mistake.id)}${mistake.nearest === null ? '' : `; ${quoted(mistake.nearest)} is`}`
    case 'field-twice':
      return `two sections are ${quoted(mistake.field)}`
    case 'heading-twice':
      return `the heading ${quoted(mistake.heading)} is that of the section ${quoted(mistake.section)} too`
    case 'level-twice':
      return `${quoted(mistake.name)} names the level ${mistake.rank} too`
    case 'placeholder-here':
      return `${mistake.text} stands for nothing here: a heading of a section is written as it stands in the documents`
  }
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
