import { type CodeScheme, type Codes, codeSchemes } from '@metiers/schema'
import { type Draft, draft, type Subject } from './draft.js'
import { byKey, wholeOf } from './keyed.js'

const partOf: Record<CodeScheme, string> = { romeV2: 'rome-codes', rome: 'rome-codes', pcs: 'pcs-codes' }
const below = '/profile/codes'

/** What changed in the codes of a profile. Their order says nothing; a code stated twice says no more than once. */
export function compareCodes(subject: Subject, old: Codes, now: Codes): Draft[] {
  return [
    ...codeSchemes.flatMap(scheme => compareScheme(subject, scheme, old, now)),
    ...corrections(subject, old, now),
  ]
}

function compareScheme(subject: Subject, scheme: CodeScheme, old: Codes, now: Codes): Draft[] {
  const part = partOf[scheme]
  const at = (index: number) => `${below}/${scheme}/${index}`
  const gone = [...new Set(old[scheme])].filter(code => !now[scheme].includes(code))
  const came = [...new Set(now[scheme])].filter(code => !old[scheme].includes(code))
  const isLast = now[scheme].length === 0
  return [
    ...gone.map(code =>
      draft(subject, {
        kind: 'code-removed',
        part,
        below: { old: at(old[scheme].indexOf(code)) },
        old: { scheme, code },
        isLast,
      }),
    ),
    ...came.map(code =>
      draft(subject, {
        kind: 'code-added',
        part,
        below: { new: at(now[scheme].indexOf(code)) },
        new: { scheme, code },
      }),
    ),
  ]
}

function corrections(subject: Subject, old: Codes, now: Codes): Draft[] {
  const statedCode = ({ scheme, stated }: { scheme: CodeScheme; stated: string }) => `${scheme} ${stated}`
  const keyed = byKey(old.corrections ?? [], now.corrections ?? [], wholeOf, statedCode)
  return keyed.flatMap((pair): Draft[] => {
    const where = {
      ...(pair.old && { old: `${below}/corrections/${pair.old.at}` }),
      ...(pair.new && { new: `${below}/corrections/${pair.new.at}` }),
    }
    const values = { old: pair.old?.value, new: pair.new?.value }
    const part = partOf[(pair.new ?? pair.old)?.value.scheme ?? 'rome']
    const say = (kind: Draft['kind']) => [draft(subject, { kind, part, below: where, ...values })]
    if (!pair.new) return say('code-correction-removed')
    if (!pair.old) return say('code-correction-added')
    return wholeOf(pair.old.value) === wholeOf(pair.new.value) ? [] : say('code-correction-changed')
  })
}
