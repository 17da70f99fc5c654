/** The languages of the site: French at `/`, English at `/en/`. The data is French in both. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** The language of a page from `Astro.currentLocale`. */
export function localeOf({ currentLocale }: { currentLocale: string | undefined }): Locale {
  return currentLocale === 'en' ? 'en' : 'fr'
}

/** The route parameter of a language in `pages/[...locale]/`: none for French. */
export type LocaleParam = { locale: 'en' | undefined }

/** `getStaticPaths` of a page that stands once in each language. */
export function inEachLocale(): { params: LocaleParam }[] {
  return locales.map(locale => ({ params: { locale: locale === 'en' ? 'en' : undefined } }))
}

/** `getStaticPaths` of a page that stands once a thing in each language: its parameters and properties a thing. */
export function inEachLocaleFor<Thing, Params extends Record<string, string>>(
  things: Iterable<Thing>,
  paramsOf: (thing: Thing) => Params,
): { params: LocaleParam & Params; props: { thing: Thing } }[] {
  const each = [...things]
  return inEachLocale().flatMap(({ params }) =>
    each.map(thing => ({ params: { ...params, ...paramsOf(thing) }, props: { thing } })),
  )
}
