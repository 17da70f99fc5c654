import { relative, resolve, sep } from 'node:path'
import { UnreadableInput } from '@metiers/document'

/** Throws where one of the two folders is inside the other: a build would read what it writes, or replace its sources. */
export function assertOutside(sources: string, out: string): void {
  if (!contains(sources, out) && !contains(out, sources)) return
  throw new UnreadableInput({
    path: out,
    problem: `the output folder and the sources folder ${sources} are one inside the other`,
    expected: 'two folders apart from each other',
    advice: 'Name another folder with --out.',
  })
}

function contains(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner))
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path)
}
