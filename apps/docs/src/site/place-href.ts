import type { Place } from '@metiers/schema'
import { dataset } from '../dataset/current'
import { placeAnchor } from '../dataset/place'
import { pageOfAnchor } from '../dataset/source-pages'
import { aspectAnchor, type Target } from '../dataset/targets'
import type { Locale } from './locale'
import { familyHref, occupationHref, sourceHref } from './routes'

/** A place of a source: the page of the source that has it, at the line. */
export function placeHref(locale: Locale, sourceId: string, place: Place): string {
  const anchor = placeAnchor(place)
  return sourceHref(locale, sourceId, anchor, pageOfAnchor(dataset, sourceId, anchor))
}

/** What a line became: the section of its occupation's page, or its family's page. */
export function targetHref(locale: Locale, target: Target): string {
  if (target.kind === 'family') return familyHref(locale, target.family.id)
  const anchor = aspectAnchor(target)
  const page = occupationHref(locale, target.occupation.id)
  return anchor === undefined ? page : `${page}#${anchor}`
}
