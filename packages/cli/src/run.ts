import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { QueueTrouble } from '@metiers/engine'
import { sayTrouble } from '@metiers/words'
import { CommanderError } from 'commander'
import { exitStatus } from './exit-status.js'
import { language, speakAsAsked, words } from './language.js'
import { loadingProblem } from './loading-problem.js'
import { createProgram } from './program.js'
import { beginRun, complain, errorTerminal } from './terminal.js'

/** Runs one command line (without `node` and the program) and gives its exit status. Never throws. */
export async function run(args: string[]): Promise<number> {
  beginRun()
  speakAsAsked(args)
  let status: number = exitStatus.done
  const program = createProgram(code => {
    status = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.unusable
    if (error instanceof UnreadableInput) {
      errorTerminal().say(sayUnreadable(language(), error))
      return exitStatus.unusable
    }
    if (error instanceof QueueTrouble) {
      errorTerminal().say(sayTrouble(language(), error.trouble))
      return exitStatus.unusable
    }
    const unloaded = loadingProblem(error)
    if (unloaded !== null) {
      complain(unloaded)
      return exitStatus.unusable
    }
    if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
      errorTerminal().say(words().folderGone)
      return exitStatus.unusable
    }
    sayBrokenPromise(error)
    return exitStatus.unusable
  }
}

/** Only a broken promise of ours comes here: it is said in one line, and in full where someone asks. */
function sayBrokenPromise(error: unknown): void {
  errorTerminal().say(words().internalError)
  if (process.env.METIERS_DEBUG)
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
