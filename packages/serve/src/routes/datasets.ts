import type { Dataset } from '../dataset/load.js'
import { isUnchanged } from '../dataset/open-files.js'
import { type Answer, type Ask, decoded } from '../http/exchange.js'
import { fileAnswer } from '../http/file-answer.js'
import { Refused } from '../http/problem.js'
import type { ServeSettings } from '../settings.js'

/**
 * `/datasets/…`: the files that the dataset's index names, each by its path there. A path is looked up among those: it
 * is no name on the disk, and nothing else can be had by it.
 */
export async function datasetAnswer(ask: Ask, { dataset }: ServeSettings): Promise<Answer> {
  const path = decoded(ask.path.slice('/datasets/'.length))
  if (path === null) throw new Refused({ is: 'bad-request' })
  if (!isWhole(dataset.current(), path)) await dataset.look()
  const current = dataset.current()
  const file = current.files.get(path)
  if (!file) throw new Refused({ is: 'not-found', what: ask.path })
  if (!isUnchanged(file)) throw new Refused({ is: 'changed' }, { 'retry-after': '1' })
  const done = current.use()
  try {
    const answer = await fileAnswer(ask, file, done)
    // What is not read piece by piece is read already.
    if (ask.method === 'HEAD' || !isStream(answer)) done()
    return answer
  } catch (error) {
    done()
    throw error
  }
}

function isStream({ body }: Answer): boolean {
  return typeof body === 'object' && 'stream' in body
}

function isWhole({ files }: Dataset, path: string): boolean {
  const file = files.get(path)
  return file !== undefined && isUnchanged(file)
}
