import type { Answer } from '../http/exchange.js'
import type { ServeSettings } from '../settings.js'

/** `/healthz`: that the server answers, and from which edition of the dataset. */
export function healthAnswer({ dataset }: ServeSettings): Answer {
  const { nomenclature, fingerprint } = dataset.current()
  return {
    headers: { 'cache-control': 'no-store', 'content-type': 'application/json' },
    body: JSON.stringify({
      status: 'ok',
      iri: nomenclature.iri,
      version: nomenclature.version,
      fingerprint,
    }),
  }
}
