/** A value that names something which is not there, or that should be the only one of its kind: path and message. */
export type BrokenReference = { path: (string | number)[]; message: string }

export function problem(path: (string | number)[], message: string): BrokenReference {
  return { path, message }
}
