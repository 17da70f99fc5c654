import { at, type Rule } from '../rule.js'

export const labelVariant: Rule<'label-variant'> = {
  id: 'label-variant',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER`,
    fr: {
      message:
        '« BOULANGER » est une autre façon d’écrire « Boulanger », reconnue à la casse, aux accents ou aux espaces près.',
      advice: 'Rien n’est à faire. Pour n’en avoir qu’une, écrivez-le comme dans la liste.',
      place: 'source.txt, ligne 3',
    },
    en: '“BOULANGER” is another spelling of “Boulanger”, recognised with case, accents and spaces aside.',
  },
  check: ({ observed }) =>
    observed('label-variant').map(o => ({
      ...at(o),
      facts: { label: o.label, preferred: o.preferred, by: o.by },
    })),
}
