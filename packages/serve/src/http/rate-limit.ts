/** Counts what each client asks in a minute. Gives the seconds that it has to wait; 0 where it has not to. */
export function createRateLimit(most: number, now: () => number): (client: string) => number {
  const minute = 60_000
  let counts = new Map<string, number>()
  let since = now()
  return client => {
    if (now() - since >= minute) {
      counts = new Map()
      since = now()
    }
    const count = (counts.get(client) ?? 0) + 1
    counts.set(client, count)
    return count > most ? Math.ceil((since + minute - now()) / 1000) : 0
  }
}
