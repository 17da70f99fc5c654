import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const listInText: Rule = {
  id: 'list-in-text',
  severity: 'warning',
  about: 'A list in a section that holds a text: the heading of its own section may be missing.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nDescription synthétique\nLe boulanger fait le pain.\n· Pétrir`,
    message: 'the list from "Pétrir" on was read as part of the text of the section definition',
  },
  check: ({ observed }) =>
    observed('list-in-text').map(o => ({
      ...at(o),
      message: `the list from "${shorten(o.text)}" on was read as part of the text of the section ${o.section}`,
      advice: 'If it belongs to another section, put the heading of that section above it.',
    })),
}
