import { exitStatus } from './exit-status.js'
import { codeOf } from './folder.js'
import { words } from './language.js'
import { complain } from './terminal.js'

/**
 * Sees to it that a run comes to its end, and puts away its locks, whatever becomes of those who read what it says. A
 * reader that has read enough (`metiers check | head`) is no failure; data that could not be written is, and is said.
 * Gives the exit status to end with, for the status of the run.
 */
export function watchStandardStreams(): (status: number) => number {
  let isLost = false
  process.stdout.on('error', error => {
    const code = codeOf(error)
    if (code === 'EPIPE' || isLost) return
    isLost = true
    process.exitCode = exitStatus.unusable
    complain(words().outputNotWritten(code))
  })
  // There is nobody left to tell.
  process.stderr.on('error', () => {})
  return status => (isLost ? exitStatus.unusable : status)
}
