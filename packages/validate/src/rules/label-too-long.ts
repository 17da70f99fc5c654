import type { Rule } from '../rule.js'

/** Of a file name, systems take 255 bytes: an id has to leave room for what is put before and after it. */
const mostCharacters = 200

export const labelTooLong: Rule<'label-too-long'> = {
  id: 'label-too-long',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger ${'pâtissier '.repeat(20)}`,
    fr: {
      message:
        '« Boulanger pâtissier pâtissier pâtissier pâtissier pâtissier pâtissier pâtissier… » a 209 caractères ; un intitulé ou un identifiant en a 200 au plus.',
      advice:
        'Donnez-lui son nom court, et mettez le reste dans sa description ; vérifiez que des paragraphes n’ont pas été réunis.',
      place: 'source.txt, ligne 2',
    },
    en: '“Boulanger pâtissier pâtissier pâtissier pâtissier pâtissier pâtissier pâtissier…” has 209 characters; a label or id may have 200.',
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
      const facts = { name: long, characters: long.length, most: mostCharacters }
      return [{ facts, place: placeOf(pointer), occupationId }]
    })
  },
}
