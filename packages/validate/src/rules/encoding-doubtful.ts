import { at, type Rule } from '../rule.js'

export const encodingDoubtful: Rule<'encoding-doubtful'> = {
  id: 'encoding-doubtful',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· BoulangÃ¨re`,
    fr: {
      message: '« · BoulangÃ¨re » a des caractères étranges : l’encodage du fichier est sans doute faux.',
      advice: 'Ouvrez le fichier dans le programme qui l’a écrit et enregistrez-le en UTF-8.',
      place: 'source.txt, ligne 2',
    },
    en: '“· BoulangÃ¨re” has strange characters: the encoding of the file is likely wrong.',
  },
  check: ({ observed }) => observed('encoding-doubtful').map(o => ({ ...at(o), facts: { text: o.text } })),
}
