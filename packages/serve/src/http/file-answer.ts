import { createReadStream } from 'node:fs'
import { type HeldFile, readRange } from '../dataset/open-files.js'
import { rangeIn } from './byte-range.js'
import { namesTag, tagHeaders } from './conditions.js'
import type { Answer, Ask } from './exchange.js'
import { Refused } from './problem.js'

/** A smaller answer is read at once. */
const smallBytes = 64 * 1024

/**
 * An open file, or the range of it that is asked for. `done` is called when it is read no more. Throws `Refused` where
 * the range is outside of it.
 */
export async function fileAnswer(ask: Ask, file: HeldFile, done: () => void): Promise<Answer> {
  const { headers, isKnown } = tagHeaders(ask, `"${file.sha256}"`)
  if (isKnown) return { status: 304, headers }
  // RFC 9110 §13.1.5: the range of another edition would be put together with what the client has of this one.
  const condition = ask.header('if-range')
  const isSame =
    condition === undefined || (!condition.startsWith('W/') && namesTag(condition, headers.etag ?? ''))
  const range = isSame ? rangeIn(ask.header('range'), file.byteLength) : null
  if (range === 'outside')
    throw new Refused(
      { is: 'range', bytes: file.byteLength },
      { 'content-range': `bytes */${file.byteLength}` },
    )
  const { start, end } = range ?? { start: 0, end: file.byteLength }
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-type': withCharset(file.mediaType),
      ...(range && { 'content-range': `bytes ${start}-${end - 1}/${file.byteLength}` }),
    },
    body:
      end - start <= smallBytes
        ? await readRange(file, start, end)
        : { length: end - start, stream: () => streamed(file, start, end).on('close', done) },
  }
}

function streamed({ descriptor }: HeldFile, start: number, end: number) {
  return createReadStream('', { fd: descriptor, autoClose: false, start, end: end - 1 })
}

function withCharset(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}
