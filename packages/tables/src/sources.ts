import type { Table } from './table.js'

/** The documents that were read. */
export const sources: Table = {
  name: 'sources',
  description: { fr: 'Les documents lus.', en: 'The documents that were read.' },
  fields: [
    {
      name: 'id',
      type: 'string',
      required: true,
      fr: 'Identifiant du document.',
      en: 'Identifier of the document.',
    },
    {
      name: 'path',
      type: 'string',
      required: true,
      fr: 'Chemin dans le dossier des sources.',
      en: 'Path in the folder of sources.',
    },
    {
      name: 'mediaType',
      type: 'string',
      required: true,
      fr: 'Type de média (IANA).',
      en: 'Media type (IANA).',
    },
    {
      name: 'byteLength',
      type: 'integer',
      required: true,
      minimum: 0,
      fr: 'Taille en octets.',
      en: 'Size in bytes.',
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      fr: 'Somme de contrôle SHA-256, en hexadécimal.',
      en: 'SHA-256 checksum, hexadecimal.',
    },
    {
      name: 'title',
      type: 'string',
      fr: 'Titre du document, s’il est dit.',
      en: 'Title of the document, where it is stated.',
    },
  ],
  key: ['id'],
  *rows({ nomenclature }) {
    for (const source of nomenclature.sources) {
      yield [source.id, source.path, source.mediaType, source.byteLength, source.sha256, source.title]
    }
  },
}
