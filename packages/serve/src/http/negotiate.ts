import Negotiator from 'negotiator'
import type { Ask } from './exchange.js'

/**
 * The best of some media types for what `Accept` asks for (RFC 9110 §12.5.1), the first where none is asked for; null
 * where none is acceptable. A parameter such as a charset or a profile says more than we tell types apart by: it is
 * passed over, but for the weight.
 */
export function acceptedType<T extends string>(ask: Pick<Ask, 'header'>, types: readonly T[]): T | null {
  const asked = ask.header('accept')
  if (asked === undefined) return types[0] ?? null
  const [best] = new Negotiator({ headers: { accept: withoutParameters(asked) } }).mediaTypes([...types])
  return types.find(type => type === best) ?? null
}

const quoted = /"(?:[^"\\]|\\.)*"/g
const weight = /^\s*q\s*=/i

function withoutParameters(accept: string): string {
  return accept
    .replace(quoted, '')
    .split(',')
    .map(range => {
      const [type = '', ...parameters] = range.split(';')
      return [type, ...parameters.filter(parameter => weight.test(parameter))].join(';')
    })
    .join(',')
}
