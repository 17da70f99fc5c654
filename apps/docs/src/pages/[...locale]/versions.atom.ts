import type { APIRoute, GetStaticPaths } from 'astro'
import { contactsOf } from '../../dataset/contacts'
import { dataset } from '../../dataset/current'
import { inEachLocale } from '../../site/locale'
import { releasedEditions, releaseFeed } from '../../site/release-feed'

// A feed has a date, which is that of a release: before the first there is none.
export const getStaticPaths = (() =>
  releasedEditions(dataset).length > 0 ? inEachLocale() : []) satisfies GetStaticPaths

export const GET: APIRoute = ({ params, site }) =>
  new Response(releaseFeed(dataset, params.locale === 'en' ? 'en' : 'fr', contactsOf(dataset), site))
