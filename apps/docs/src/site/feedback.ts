import type { Contacts } from '../dataset/contacts'

/**
 * A message to whom the dataset names as its contact, begun: what it is about, and where. Undefined where no address is
 * stated. Spaces are %20, as RFC 6068 has them, and lines end in %0D%0A.
 */
export function feedbackHref(
  { contact }: Contacts,
  { subject, lines }: { subject: string; lines: string[] },
): string | undefined {
  const mailbox = contact?.hasEmail
  if (!mailbox || !/^mailto:[^?#\s]+$/.test(mailbox)) return undefined
  const body = [...lines, '', ''].join('\r\n')
  return `${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
