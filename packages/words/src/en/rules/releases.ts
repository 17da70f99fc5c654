import { commandWord, keyLine } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { lost } from '../lost.js'
import { quoted } from '../phrase.js'

const asked = {
  publisher: {
    what: 'The publisher of the data is not stated',
    lines: keyLine(['catalogue', 'publisher'], '{ name: "Name of the organisation" }'),
  },
  contact: {
    what: 'The contact for the data is not stated',
    lines: keyLine(['catalogue', 'contact'], '{ name: "Name of the unit", email: contact@example.org }'),
  },
  spatial: {
    what: 'The area that the data covers is not stated',
    lines: keyLine(
      ['catalogue', 'spatial'],
      '["http://publications.europa.eu/resource/authority/country/FRA"]',
    ),
  },
  themes: {
    what: 'The theme of the data is not stated',
    lines: keyLine(
      ['catalogue', 'themes'],
      '["http://publications.europa.eu/resource/authority/data-theme/SOCI"]',
    ),
  },
}

/** What is said of the dataset as a whole, and of what was published before. */
export const releases = {
  'base-iri-not-stated': {
    title: 'Base IRI not stated',
    about:
      'Nobody has stated what the IRIs begin with: they are names for trying out, which lead nowhere and will change.',
    say: ({ iri }) => ({
      message: `The base IRI is not stated: IRIs begin with ${iri}, which are names for trying out, not for publishing.`,
      advice: `Choose an address under a domain name of your own, and write it into sources/sources.yaml, with a slash at its end; it should never change after that:

${keyLine(['baseIri'], 'https://example.org/metiers/')}`,
    }),
  },
  'licence-not-stated': {
    title: 'Licence not stated',
    about: 'Nobody has stated under which licence the data may be used.',
    say: () => ({
      message: 'The licence of the data is not stated.',
      advice: `Ask the owner of the data, and write its address into sources/sources.yaml; for the Licence Ouverte 2.0:

${keyLine(['licence'], 'https://spdx.org/licenses/etalab-2.0')}`,
    }),
  },
  'catalogue-not-stated': {
    title: 'Catalogue incomplete',
    about:
      'Something that data portals ask for (DCAT-AP 3) is not stated: catalog.jsonld goes without it, and says of the publisher that none is stated.',
    say: ({ property }) => ({
      message: `${asked[property].what}.`,
      advice: `Ask the owner of the data, and write it into sources/sources.yaml, after this example:

${asked[property].lines}`,
    }),
  },
  'version-not-raised': {
    title: 'Version not raised enough',
    about: 'The version of the dataset says less than what changed since the last release.',
    say: ({ version, previous, proposed }) => ({
      message: `The version is ${version}; what changed since release ${previous} asks for ${proposed}.`,
      advice: `Before publishing, write into sources/sources.yaml (metiers diff says what changed):

${keyLine(['version'], proposed)}`,
    }),
  },
  'previous-release-lost': {
    title: 'Lost since the previous release',
    about: 'Something that the previous release had and this one lacks, and no steward has given up.',
    say: ({ version, kind, label, detail }, { occupationId, sectionName }) => {
      const named = kind === 'section' && detail !== null ? sectionName(detail) : (detail ?? '')
      return {
        message: `Release ${version} had ${lost[kind](label, named)}; this one has it no more.`,
        advice: `Restore it in the sources, or say that you give it up:

metiers build --accept-loss ${occupationId ?? ''} --because "why"`,
      }
    },
  },
  'registered-id-missing': {
    title: 'Published occupation gone',
    about:
      'An occupation that was published is in no source any more, and no steward has said what became of it.',
    say: ({ id, label, last, likely }) => ({
      message: `${quoted(label)} (${id}) of release ${last} is in no source any more${likely === null ? '' : `; ${quoted(likely)} is new and may be it`}.`,
      advice: `If it was renamed:

metiers rename ${id} ${commandWord(likely ?? 'New label')}

If it was removed:

metiers retire ${id} --because "why"

If it became one with another:

metiers merge ${id} --into ID

If it was split:

metiers split ${id} --into ID ID

Else restore it in the sources.`,
    }),
  },
  'deprecated-id-listed': {
    title: 'Deprecated occupation still listed',
    about: 'An occupation that the registry of ids calls deprecated is in the sources.',
    say: ({ id, label, since }) => ({
      message: `${quoted(label)} (${id}) is deprecated since ${since}, and the sources have it.`,
      advice:
        'Remove it from the sources. If it is back, take “deprecation” out of its line in sources/identifiers.yaml.',
    }),
  },
  'replacement-unknown': {
    title: 'Unknown replacement',
    about:
      'What takes the place of a deprecated occupation is neither in the sources nor in the registry of ids.',
    say: ({ id, label, replacement, nearest }) => ({
      message: `${quoted(label)} (${id}) is replaced by ${quoted(replacement)}, which is neither in the sources nor in the registry.`,
      advice:
        nearest === null
          ? 'Correct replacedBy in sources/identifiers.yaml, or put that occupation back into the sources.'
          : `Write ${quoted(nearest)} in sources/identifiers.yaml if that is the one that was meant.`,
    }),
  },
  'id-not-registered': {
    title: 'Id not registered yet',
    about: 'A new occupation: its id is not in the registry of ids yet.',
    say: ({ id, label, likely }) => ({
      message: `${quoted(label)} is new: its id will be ${id}${likely === null ? '' : `, unless it is ${likely} under a new name`}.`,
      advice:
        likely === null
          ? 'Once published, an id is for good. Register it:\n\nmetiers ids update'
          : `If it was renamed:

metiers rename ${likely} ${commandWord(label)}

If it is new, register its id, which is for good:

metiers ids update`,
    }),
  },
} satisfies SomeRules
