import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { followDataset } from '../src/index.js'
import { smallNomenclature, temporaryFolder, writeDataset } from './support/dataset-folder.js'
import { type Started, started } from './support/started.js'

const csv = 'occupationId,code\nchef-de-projet,32321\n'
let server: Started
beforeAll(async () => {
  server = await started()
})
afterAll(() => server.end())

const ask = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })

describe('a file of the dataset', () => {
  it('is sent with its type, its length and a tag', async () => {
    const { statusCode, headers, body } = await ask('/datasets/csv/codes.csv')
    expect([statusCode, body]).toEqual([200, csv])
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(csv.length),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    })
    expect(headers.etag).toMatch(/^"[0-9a-f]{64}"$/)
    const head = await server.app.inject({ url: '/datasets/csv/codes.csv', method: 'HEAD' })
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      String(csv.length),
    ])
    const large = await ask('/datasets/jsonld/nomenclature.nt')
    expect(large.body).toBe(readFileSync(join(server.folder, 'jsonld/nomenclature.nt'), 'utf8'))
    expect(large.headers['content-type']).toBe('application/n-triples')
  })

  test.each([
    ['bytes=0-11', 206, 'occupationId', `bytes 0-11/${csv.length}`],
    ['bytes=13-', 206, csv.slice(13), `bytes 13-${csv.length - 1}/${csv.length}`],
    ['bytes=-6', 206, '32321\n', `bytes ${csv.length - 6}-${csv.length - 1}/${csv.length}`],
    ['bytes=0-9999', 206, csv, `bytes 0-${csv.length - 1}/${csv.length}`],
    ['bytes=-9999', 206, csv, `bytes 0-${csv.length - 1}/${csv.length}`],
    ['bytes=5-4', 200, csv, undefined],
    ['bytes=0-1,3-4', 200, csv, undefined],
    ['lines=1-2', 200, csv, undefined],
  ])('in the range %s', async (range, status, body, contentRange) => {
    const answer = await ask('/datasets/csv/codes.csv', { range })
    expect([answer.statusCode, answer.body, answer.headers['content-range']]).toEqual([
      status,
      body,
      contentRange,
    ])
  })

  test.each(['bytes=9999-', 'bytes=-0'])('not in the range %s', async range => {
    const answer = await ask('/datasets/csv/codes.csv', { range })
    expect([answer.statusCode, answer.headers['content-range']]).toEqual([416, `bytes */${csv.length}`])
  })

  it('is not sent to who has it, and whole to who has part of another', async () => {
    const etag = String((await ask('/datasets/csv/codes.csv')).headers.etag)
    expect((await ask('/datasets/csv/codes.csv', { 'if-none-match': etag })).statusCode).toBe(304)
    const range = 'bytes=0-3'
    expect((await ask('/datasets/csv/codes.csv', { range, 'if-range': etag })).statusCode).toBe(206)
    expect((await ask('/datasets/csv/codes.csv', { range, 'if-range': '"other"' })).statusCode).toBe(200)
  })

  test.each([
    '/datasets',
    '/datasets/',
    '/datasets/csv',
    '/datasets/csv/',
    '/datasets/../datasets.test.ts',
    '/datasets/%2e%2e/%2e%2e/etc/passwd',
    '/datasets/%252e%252e%252fetc%252fpasswd',
    '/datasets/csv%2f..%2f..%2fpackage.json',
    '/datasets/csv/codes.csv%00',
    '/datasets//etc/passwd',
    '/datasets/..%5c..%5cx',
  ])('nothing else can be had, and nothing is listed: %s', async url => {
    const { statusCode, headers } = await ask(url)
    expect(statusCode).toBe(404)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused', async method => {
    const { statusCode, headers } = await server.app.inject({ url: '/datasets/csv/codes.csv', method })
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('a dataset that takes the place of another', () => {
  const later = { ...smallNomenclature, version: '1.1.0' }

  it('is answered from after a look; files that are being sent come to their end', async () => {
    const { app, folder, settings, end } = await started()
    const before = await app.inject({ url: '/healthz' })
    await replaced(folder, later)
    // The old files are gone from the disk, and still answered from.
    expect((await app.inject({ url: '/datasets/csv/codes.csv' })).body).toBe(csv)
    expect((await app.inject({ url: '/healthz' })).json().version).toBe('1.0.0')
    await settings.dataset.look()
    const after = await app.inject({ url: '/healthz' })
    expect([before.json().version, after.json().version]).toEqual(['1.0.0', '1.1.0'])
    expect((await app.inject({ url: '/datasets/index.json' })).json().version).toBe('1.1.0')
    await end()
  })

  it('is passed over where it is broken, and that is said once', async () => {
    const said: string[] = []
    const { app, folder, settings, end } = await started(
      {},
      { tell: event => said.push('kept' in event ? event.kept.message : event.dataset.nomenclature.version) },
    )
    await replaced(folder, later)
    writeFileSync(join(folder, 'nomenclature.json'), '{')
    await settings.dataset.look()
    await settings.dataset.look()
    expect(
      (await app.inject({ url: '/occupation/developpeur', headers: { accept: 'text/turtle' } })).statusCode,
    ).toBe(200)
    expect((await app.inject({ url: '/healthz' })).json().version).toBe('1.0.0')
    await replaced(folder, later)
    await settings.dataset.look()
    expect(said).toEqual([
      `${join(folder, 'nomenclature.json')}: the dataset cannot be read (it is not a dataset of this version); expected a dataset that metiers build has written. Run metiers build first, or name its folder with --out.`,
      '1.1.0',
    ])
    await end()
  })

  it('is not sent in part where a program writes into its files', async () => {
    const { app, folder, end } = await started()
    appendFileSync(join(folder, 'csv/codes.csv'), 'x')
    const answer = await app.inject({ url: '/datasets/csv/codes.csv' })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
    await end()
  })
})

describe('a folder that is no dataset is refused', () => {
  const follow = (folder: string) => followDataset(folder, { milliseconds: 3_600_000, tell: () => {} })

  it('without an index, with a link in it, or with a path that leads out', async () => {
    const folder = temporaryFolder()
    await expect(follow(folder)).rejects.toThrow(UnreadableInput)
    await writeDataset(folder, smallNomenclature)
    rmSync(join(folder, 'csv/codes.csv'))
    symlinkSync('/etc/passwd', join(folder, 'csv/codes.csv'))
    await expect(follow(folder)).rejects.toThrow('codes.csv')
    await writeDataset(replacedFolder(folder), smallNomenclature)
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    index.files.push({ path: '../index.json', byteLength: 1, mediaType: 'text/plain', sha256: '' })
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
    await expect(follow(folder)).rejects.toThrow('the dataset cannot be read')
  })
})

/** Puts a dataset in the place of another, by two steps of the system, as a build does. */
async function replaced(folder: string, nomenclature: typeof smallNomenclature): Promise<void> {
  const fresh = temporaryFolder()
  await writeDataset(fresh, nomenclature)
  renameSync(folder, `${folder}.old`)
  renameSync(fresh, folder)
  rmSync(`${folder}.old`, { recursive: true })
}

function replacedFolder(folder: string): string {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  return folder
}
