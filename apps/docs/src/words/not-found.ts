import { bilingual } from './bilingual'

/** The page of an address that leads nowhere: it stands once and says everything in both languages. */
export const notFoundWords = bilingual(
  {
    title: 'Page introuvable',
    description: 'Cette adresse ne mène à rien. This address leads nowhere.',
    text: 'Cette adresse ne mène à rien\u00A0: une lettre de trop, ou une page qui a changé de nom.',
    ways: 'Chercher un métier, ou reprendre par\u00A0:',
  },
  {
    title: 'Page not found',
    description: 'This address leads nowhere.',
    text: 'This address leads nowhere: a letter too many, or a page that has changed its name.',
    ways: 'Search an occupation, or start again from:',
  },
)
