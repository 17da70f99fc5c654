import { type Occupation, requiredLabels, type Skill } from '@metiers/schema'
import type { Dataset } from '../dataset/read-dataset'
import type { Locale } from './locale'
import { datasetFileHref, pageHref } from './routes'
import { addressOn } from './web-address'

/** JSON for a script element: `<` escaped, so that no value can end the element (HTML, 4.12.1.3). */
export function scriptText(value: Record<string, unknown>): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** An occupation as schema.org Occupation. Nothing is added: what the data does not state is left out. */
export function occupationStructuredData(
  { iri, preferredLabel, alternativeLabels, profile, mappings }: Occupation,
  url: string,
): Record<string, unknown> {
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    '@id': iri,
    url,
    name: preferredLabel.fr,
    alternateName:
      preferredLabel.en === undefined ? alternativeLabels.fr : [preferredLabel.en, ...alternativeLabels.fr],
    description: profile?.definition,
    responsibilities: profile?.mainActivities,
    skills: profile && [...requiredLabels(profile, 'skill'), ...requiredLabels(profile, 'knowledge')],
    experienceRequirements: profile?.prerequisites,
    // A code that nobody has confirmed is not published as a fact.
    occupationalCategory: mappings
      .filter(({ status, predicate }) => status === 'confirmed' && predicate === 'skos:exactMatch')
      .map(({ code, label, schemeVersion }) => ({
        '@type': 'CategoryCode',
        codeValue: code,
        name: label,
        inCodeSet: `ROME ${schemeVersion}`,
      })),
  })
}

/** A skill as schema.org DefinedTerm. */
export function skillStructuredData(
  { iri, preferredLabel, alternativeLabels }: Skill,
  url: string,
): Record<string, unknown> {
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': iri,
    url,
    name: preferredLabel.fr,
    alternateName: [...alternativeLabels.fr, ...alternativeLabels.en],
  })
}

function withoutEmpty(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** The dataset as schema.org Dataset, each file of `index.json` a distribution. */
export function datasetStructuredData(
  { nomenclature, index }: Dataset,
  locale: Locale,
  description: string,
  site: URL | undefined,
): Record<string, unknown> {
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': nomenclature.iri,
    url: addressOn(site, pageHref(locale, 'home')),
    name: nomenclature.title[locale] ?? nomenclature.title.fr,
    description,
    version: nomenclature.version,
    inLanguage: nomenclature.language,
    license: nomenclature.licence,
    distribution: index.files.map(({ path, byteLength, mediaType, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: addressOn(site, datasetFileHref(path)),
      encodingFormat: mediaType,
      contentSize: `${byteLength} B`,
      sha256,
    })),
  })
}
