import { both, type Draft, draft, type Subject } from './draft.js'
import { diffWords } from './words.js'

/** What changed in a section that holds one text. */
export function compareText(
  subject: Subject,
  { part, below }: { part: string; below: string },
  old: string | null,
  now: string | null,
): Draft[] {
  if (old === now) return []
  const say = (kind: Draft['kind'], words?: Draft['words']) => [
    draft(subject, { kind, part, below: both(below), old, new: now, ...(words && { words }) }),
  ]
  if (old === null) return say('section-filled')
  if (now === null) return say('section-emptied')
  return say('text-edited', diffWords(old, now))
}
