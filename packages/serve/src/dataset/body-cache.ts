/** Bodies that were made once and are asked for again. It holds so many bytes at most: the oldest goes first. */
export type BodyCache = {
  /** What is kept under a key; else what `make` gives, which is kept. */
  get(key: string, make: () => Buffer): Buffer
  find(key: string): Buffer | undefined
  keep(key: string, body: Buffer): void
}

/** Makes an empty cache for `limit` bytes. */
export function createBodyCache(limit: number): BodyCache {
  const bodies = new Map<string, Buffer>()
  let bytes = 0
  const cache: BodyCache = {
    find: key => bodies.get(key),
    keep(key, body) {
      if (body.length > limit / 16 || bodies.has(key)) return
      bodies.set(key, body)
      bytes += body.length
      for (const [oldest, { length }] of bodies) {
        if (bytes <= limit) return
        bodies.delete(oldest)
        bytes -= length
      }
    },
    get(key, make) {
      const known = bodies.get(key)
      if (known) return known
      const body = make()
      cache.keep(key, body)
      return body
    },
  }
  return cache
}
