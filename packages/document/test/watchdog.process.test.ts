import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { bounds, createReaderPool } from '../src/index.js'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const module = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`

describe('the watchdog', () => {
  it('does not count the start of the thread', async () => {
    const [slow, limit] = [2000, 1000]
    const slowStart = module(`
      import { isMainThread } from 'node:worker_threads'
      if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${slow})`)
    // A thread takes the options of its process over, and --input-type is none for a file.
    const reading = `(async () => {
      const { bounds, createReaderPool } = await import('@metiers/document')
      const pool = createReaderPool(1, { ...bounds, milliseconds: ${limit} })
      const start = performance.now()
      const { root } = await pool.read(Buffer.from('Pétrir'), 'a.txt')
      const isSlow = performance.now() - start >= ${slow}
      await pool.close()
      console.log(JSON.stringify({ isSlow, values: root.children.map(({ value }) => value) }))
    })()`
    const { stdout } = await run(process.execPath, ['--import', slowStart, '--eval', reading], {
      cwd: packageFolder,
    })
    expect(JSON.parse(stdout)).toEqual({ isSlow: true, values: ['Pétrir'] })
  })

  it('ends the reading of Markdown that its parser cannot end in time; the next document is read', async () => {
    const pool = createReaderPool(1, { ...bounds, milliseconds: 1000 })
    const endless = pool.read(Buffer.from('*a_ '.repeat(200_000)), 'a.md')
    const next = pool.read(Buffer.from('# Fiche'), 'b.md')
    await expect(endless).rejects.toThrow(
      /^a\.md: reading the document takes too much time; expected a document that is read within 1 s/,
    )
    expect((await next).root.children).toHaveLength(1)
    await pool.close()
  })

  it('says that a thread ran out of memory; the next document is read by another', async () => {
    const pool = createReaderPool(1, { ...bounds, megabytes: 32 })
    const large = Buffer.from('\t'.repeat(1_000_000))
    await expect(pool.read(large, 'a.txt')).rejects.toThrow(
      /^a\.txt: reading the document takes too much memory; expected a document that takes at most 32 MB\. /,
    )
    expect((await pool.read(Buffer.from('Pétrir'), 'b.txt')).root.children).toHaveLength(1)
    await pool.close()
  })
})
