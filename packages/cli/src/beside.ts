import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/**
 * The name of a folder that a run works with beside `/a/dist`, `/a/.dist.new-PID-TOKEN`: on the same disk, so that a
 * rename is enough; hidden; kept out of git by the file in it. A new dataset, an old one that was replaced, or what is
 * being removed.
 */
export function beside(live: string, kind: 'new' | 'old' | 'gone'): string {
  return join(dirname(live), `.${basename(live)}.${kind}-${process.pid}-${randomBytes(4).toString('hex')}`)
}
