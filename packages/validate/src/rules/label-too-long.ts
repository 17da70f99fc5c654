import { shorten } from '../format/shorten.js'
import type { Rule } from '../rule.js'

/** Of a file name, systems take 255 bytes: an id has to leave room for what is put before and after it. */
const mostCharacters = 200

export const labelTooLong: Rule = {
  id: 'label-too-long',
  severity: 'error',
  about: `A label of an occupation or family, or an id, of more than ${mostCharacters} characters: pages and files are named by ids, and no system takes such a name.`,
  example: {
    document: `Les 1 métiers du pain\n· Boulanger ${'pâtissier '.repeat(20)}`,
    message:
      '"Boulanger pâtissier pâtissier pâtissier pâtissier pâtissier pâtissier pâtissier…" has 209 characters, where a label or id may have 200',
  },
  check: ({ published, placeOf }) => {
    const named = [
      ...published.occupations.map(({ id, preferredLabel }, at) => ({
        pointer: `/occupations/${at}/preferredLabel/fr`,
        occupationId: id,
        names: [preferredLabel.fr, id],
      })),
      ...published.families.flatMap(({ id, sourceLabel, subfamilies }, at) => [
        { pointer: `/families/${at}/sourceLabel`, occupationId: null, names: [sourceLabel, id] },
        ...subfamilies.map((subfamily, below) => ({
          pointer: `/families/${at}/subfamilies/${below}/sourceLabel`,
          occupationId: null,
          names: [subfamily.sourceLabel, ...subfamily.id.split('/')],
        })),
      ]),
    ]
    return named.flatMap(({ pointer, occupationId, names }) => {
      const long = names.find(name => name.length > mostCharacters)
      if (long === undefined) return []
      return [
        {
          message: `"${shorten(long)}" has ${long.length} characters, where a label or id may have ${mostCharacters}`,
          place: placeOf(pointer),
          occupationId,
          advice:
            'Give it its short name, and the rest as its description; check that paragraphs were not run together.',
        },
      ]
    })
  },
}
