const linked: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/**
 * An address that the data states, where a link may lead to it: of the web or of a mailbox. Undefined for any other,
 * since what a `javascript:` link does is the writer's choice and not the reader's.
 */
export function webAddress(address: string | null | undefined): string | undefined {
  if (address === null || address === undefined || !URL.canParse(address)) return undefined
  return linked.has(new URL(address).protocol) ? address : undefined
}
