import type { Delta } from '@metiers/changes'
import type { Contacts } from '../dataset/contacts'
import type { Dataset } from '../dataset/read-dataset'
import { type DatasetEdition, editionAnchor, editionsOf } from '../dataset/releases'
import { sayChangeKind } from '../words/change-kinds'
import { changesWords } from '../words/changes'
import type { Locale } from './locale'
import { editionHref, feedHref, pageHref } from './routes'
import { addressOn } from './web-address'
import { xmlText } from './xml-text'

/** So many releases are in the feed, the newest first. */
const entries = 50

type Released = DatasetEdition & { date: string; iri: string }

/** The editions that a feed can name: those that were released, and have a name and a date of their own. */
export function releasedEditions(dataset: Dataset): Released[] {
  return editionsOf(dataset).filter(
    (edition): edition is Released => edition.date !== null && edition.iri !== null,
  )
}

/**
 * The releases of the dataset as an Atom feed (RFC 4287). The names are those that the releases have for good, the dates
 * those that they state: the same dataset gives the same bytes. Where the site was not told where it stands, the links
 * are relative to the feed, and it does not name its own address.
 */
export function releaseFeed(
  dataset: Dataset,
  locale: Locale,
  { publisher, contact }: Contacts,
  site: URL | undefined,
): string {
  const { iri, title: titles } = dataset.nomenclature
  const words = changesWords[locale]
  const title = titles[locale] ?? titles.fr
  const editions = releasedEditions(dataset).slice(0, entries)
  const updated =
    editions
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  const link = (rel: string, type: string, href: string) =>
    `<link rel="${rel}" type="${type}" href="${xmlText(addressOn(site, href))}"/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    // A feed a language, each with a name of its own.
    `  <id>${xmlText(`${iri}#versions-${locale}`)}</id>`,
    `  <title>${xmlText(words.feedTitle(title))}</title>`,
    `  <updated>${midnight(updated)}</updated>`,
    // RFC 4287 asks for a name: the dataset's, where nobody is stated.
    `  <author><name>${xmlText(publisher ?? contact?.formattedName ?? title)}</name></author>`,
    `  ${link('alternate', 'text/html', pageHref(locale, 'changes'))}`,
    ...(site ? [`  ${link('self', 'application/atom+xml', feedHref(locale))}`] : []),
    ...editions.flatMap(edition => [
      '  <entry>',
      `    <id>${xmlText(edition.iri)}</id>`,
      `    <title>${xmlText(`${title}, version ${edition.version}`)}</title>`,
      `    <updated>${midnight(edition.date)}</updated>`,
      `    ${link('alternate', 'text/html', editionHref(locale, editionAnchor(edition)))}`,
      `    <summary>${xmlText(summaryOf(locale, edition.delta))}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}

/** How much has changed, and of which kinds. */
function summaryOf(locale: Locale, delta: Delta | undefined): string {
  const words = changesWords[locale]
  if (!delta) return words.first
  if (delta.changes.length === 0) return words.none
  const kinds = Object.entries(delta.counts).map(
    ([kind, count]) => `${sayChangeKind(locale, kind as keyof typeof delta.counts)} (${count})`,
  )
  return `${words.summary(delta.changes.length, delta.breaking)} ${kinds.join(', ')}.`
}

// A release states a day. Atom wants a moment (RFC 3339).
function midnight(date: string): string {
  return `${date}T00:00:00Z`
}
