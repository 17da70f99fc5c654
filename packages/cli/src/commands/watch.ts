import { stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { watch as watchFiles } from 'chokidar'
import { assertNotWithin, assertOutside } from '../assert-outside.js'
import { noCache, openCache } from '../cache.js'
import { exitStatus } from '../exit-status.js'
import { codeOf, isTemporary } from '../folder.js'
import { language, words } from '../language.js'
import { createObserver } from '../say-changes.js'
import { errorTerminal } from '../terminal.js'
import { type BuildOptions, rebuild } from './build.js'

/** A program that saves writes in several steps: the build waits until nothing was written for so long. */
const quietMilliseconds = 200

/**
 * `metiers watch`: builds, and builds again whenever a source is saved, until it is interrupted. Says what changed since
 * the last save: files, data, findings. A build that goes on when it is interrupted is brought to its end. Gives the
 * exit status: done, since an error is what one watches for.
 */
export async function watch(options: BuildOptions & { poll?: boolean }): Promise<number> {
  const terminal = errorTerminal()
  const { sources, out } = options
  assertOutside(sources, out)
  assertNotWithin(options.cache, '--cache', [sources, out])
  await assertFolder(sources)
  const cache = options.cache === false ? noCache : openCache(options.cache, { warn: terminal.say })

  let isAsked = true
  let lastEvent = 0
  let wake = () => {}
  const files = watchFiles(sources, {
    ignoreInitial: true,
    ignored: path => isTemporary(relative(sources, path).split(sep).join('/')),
    usePolling: options.poll === true,
  })
  // An event only says that something happened: what it was is told by the content of the files.
  files.on('all', () => {
    isAsked = true
    lastEvent += 1
    wake()
  })
  files.on('error', error => terminal.say(words().cannotWatch(sources, codeOf(error))))
  let isStopped = false
  const stop = () => {
    isStopped = true
    wake()
  }
  // Once: whoever asks a second time does not wait for a build to end.
  process.once('SIGINT', stop).once('SIGTERM', stop)

  const ready = new Promise<void>(resolve => files.once('ready', () => resolve()))
  const observer = createObserver(options, terminal)
  try {
    await ready
    while (!isStopped) {
      isAsked = false
      await observer.observe(tell => rebuild(options, { cache, acceptance: null, terminal, tell })).catch(say)
      await cache.close()
      if (!isAsked && !isStopped) terminal.say(words().watching(sources))
      while (!isAsked && !isStopped) {
        await new Promise<void>(resolve => {
          wake = resolve
          if (isAsked || isStopped) resolve()
        })
      }
      for (let seen = -1; !isStopped && seen !== lastEvent; ) {
        seen = lastEvent
        await sleep(quietMilliseconds)
      }
    }
  } finally {
    await files.close()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  terminal.say(words().stopped)
  return exitStatus.done

  function say(error: unknown): void {
    if (!(error instanceof UnreadableInput)) throw error
    terminal.say(sayUnreadable(language(), error))
  }
}

async function assertFolder(sources: string): Promise<void> {
  if ((await stat(sources).catch(() => null))?.isDirectory()) return
  throw new UnreadableInput({ code: 'sources-missing', path: sources, facts: {} })
}
