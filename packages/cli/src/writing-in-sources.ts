import { words } from './language.js'
import { type Lock, lockWithin } from './lock.js'
import type { Terminal } from './terminal.js'

/**
 * Runs what writes into a sources folder while no other command does. Throws `UnreadableInput` with who holds the lock
 * where that goes on for longer than `wait` seconds.
 */
export async function writingInSources<T>(
  sources: string,
  { wait, terminal }: { wait: number; terminal: Terminal },
  write: (lock: Lock) => Promise<T>,
): Promise<T> {
  const lock = await lockWithin(sources, {
    waitSeconds: wait,
    onWait: holder => terminal.say(words().waitingForCommand(sources, holder)),
  })
  try {
    return await write(lock)
  } finally {
    await lock.release()
  }
}
