/** A value that names something which is not there, or that should be the only one of its kind: path and message. */
export type BrokenReference = { path: (string | number)[]; message: string }

export function problem(path: (string | number)[], message: string): BrokenReference {
  return { path, message }
}

/** The values that are there again, each at its later place. */
export function repeated(values: { value: string; path: (string | number)[] }[]): BrokenReference[] {
  const first = new Map<string, string>()
  return values.flatMap(({ value, path }) => {
    const known = first.get(value)
    if (known === undefined) first.set(value, `/${path.join('/')}`)
    return known === undefined ? [] : [problem(path, `"${value}" is there twice, first at ${known}`)]
  })
}

/** That an id leads nowhere. */
export function unknown(
  id: string | null,
  known: { has(id: string): boolean },
  path: (string | number)[],
  what: string,
): BrokenReference[] {
  return id === null || known.has(id) ? [] : [problem(path, `there is no ${what} "${id}"`)]
}
