import { Worker } from 'node:worker_threads'
import type { Root } from 'mdast'
import { bounds } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'

// The compiled thread stands in `lib`, wherever this file itself runs from.
const script = new URL('../../lib/readers/markdown-worker.js', import.meta.url)

let idle: Worker | null = null

/**
 * Parses Markdown (CommonMark and GFM) in a thread of its own: some texts make the parser's time grow with the
 * square of their length, and only a thread can be stopped. Throws `UnreadableInput` past the bounds of time
 * and memory. The thread is kept for the next document.
 */
export async function parseMarkdown(text: string, path: string): Promise<Root> {
  const worker =
    idle ?? new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: bounds.markdownMegabytes } })
  idle = null
  worker.ref()
  let timer: NodeJS.Timeout | undefined
  try {
    const tree = await new Promise<Root>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('too long')), bounds.markdownMilliseconds)
      worker.once('message', resolve).once('error', reject)
      worker.postMessage(text)
    })
    worker.removeAllListeners('error')
    worker.unref()
    idle = worker
    return tree
  } catch {
    await worker.terminate()
    throw new UnreadableInput({
      path,
      problem: 'the Markdown is too involved to be parsed',
      expected: `a text that takes at most ${bounds.markdownMilliseconds / 1000} s and ${bounds.markdownMegabytes} MB`,
      advice: 'Save the document as plain text, or simplify its markup.',
    })
  } finally {
    clearTimeout(timer)
  }
}
