import type { Answer, Ask } from './exchange.js'

/**
 * An answer with the tag by which it can be asked for again; without its body where the client has it already (RFC 9110
 * §13.1.2). The body is made only where it is sent.
 */
export function tagged(
  ask: Pick<Ask, 'header'>,
  tag: string,
  headers: Readonly<Record<string, string>>,
  body: () => Buffer | string,
): Answer {
  const known = tagHeaders(ask, tag)
  if (known.isKnown) return { status: 304, headers: { ...headers, ...known.headers } }
  return { headers: { ...headers, ...known.headers }, body: body() }
}

/** The headers of an answer that has a tag, and whether the client has it already. */
export function tagHeaders(
  ask: Pick<Ask, 'header'>,
  tag: string,
): { headers: Record<string, string>; isKnown: boolean } {
  const known = ask.header('if-none-match')
  // Another dataset may be there the next moment: whoever has an answer asks whether it still holds.
  const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' }
  return { headers, isKnown: known !== undefined && namesTag(known, tag) }
}

/** Whether a list of tags names one, strong or weak. */
export function namesTag(list: string, tag: string): boolean {
  if (list.trim() === '*') return true
  return list.split(',').some(each => each.trim().replace(/^W\//, '') === tag)
}
