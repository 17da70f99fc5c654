import { type BigIntStats, closeSync, constants, fstatSync, openSync } from 'node:fs'

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/** A system that counts time by whole milliseconds or seconds may give two changes one time. */
const finest = 1_000_000n
/** No system's clock of files stands still for so long: a change from now on has another time. */
const settled = 100_000_000n

/**
 * What the system says of a regular file that is another after each change of it, whoever makes it and whatever time they
 * then give it: its size, its times to the nanosecond, among them that of its last change, which no program can set, and
 * which file it is. Null where that does not tell two contents apart for certain: where the system has no such times, where
 * the file has changed just now, and where it cannot be opened. It is opened, since a network share is asked anew for it only then.
 */
export function fileState(path: string): string | null {
  let handle: number
  try {
    handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch {
    return null
  }
  try {
    const now = BigInt(Date.now()) * finest
    const found = fstatSync(handle, { bigint: true })
    return found.ctimeNs > now - settled ? null : stateOf(found)
  } finally {
    closeSync(handle)
  }
}

/** The same from what was asked of it, for whoever has just written it and asks `fileState` later. */
export function stateOf(found: BigIntStats): string | null {
  const { size, ino, dev, mtimeNs, ctimeNs } = found
  if (!found.isFile() || ctimeNs % finest === 0n) return null
  return [size, dev, ino, mtimeNs, ctimeNs].join(' ')
}
