type Concept = { id: string; type: 'skos:Concept'; themeLabel?: object; prefLabel?: string }

const themeScheme = 'http://publications.europa.eu/resource/authority/data-theme/'

// The EU's authority table of data themes, as it names them.
const themes: Record<string, { fr: string; en: string }> = {
  AGRI: {
    fr: 'Agriculture, pêche, sylviculture et alimentation',
    en: 'Agriculture, fisheries, forestry and food',
  },
  ECON: { fr: 'Économie et finances', en: 'Economy and finance' },
  EDUC: { fr: 'Éducation, culture et sport', en: 'Education, culture and sport' },
  ENER: { fr: 'Énergie', en: 'Energy' },
  ENVI: { fr: 'Environnement', en: 'Environment' },
  GOVE: { fr: 'Gouvernement et secteur public', en: 'Government and public sector' },
  HEAL: { fr: 'Santé', en: 'Health' },
  INTR: { fr: 'Questions internationales', en: 'International issues' },
  JUST: {
    fr: 'Justice, système juridique et sécurité publique',
    en: 'Justice, legal system and public safety',
  },
  REGI: { fr: 'Régions et villes', en: 'Regions and cities' },
  SOCI: { fr: 'Population et société', en: 'Population and society' },
  TECH: { fr: 'Science et technologie', en: 'Science and technology' },
  TRAN: { fr: 'Transports', en: 'Transport' },
}

/**
 * A concept of another scheme that the owner names by IRI. DCAT-AP asks it for a label: the scheme's own where it is
 * known, else the code at the end of the IRI, which is what the scheme calls it.
 */
export function conceptOf(iri: string): Concept {
  const code = iri.split(/[/#:]/).findLast(part => part !== '') ?? iri
  const known = iri.startsWith(themeScheme) ? themes[iri.slice(themeScheme.length)] : undefined
  return { id: iri, type: 'skos:Concept', ...(known ? { themeLabel: known } : { prefLabel: code }) }
}
