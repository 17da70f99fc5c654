import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keptPaths, type Release, type ReleasedFile } from '@metiers/changes'
import { UnreadableInput } from '@metiers/document'
import { makeFolder } from '@metiers/engine'
import { type OutputFile, readWrittenDate } from '@metiers/schema'
import { groupedLines } from '@metiers/validate'
import { assertNotWithin, assertOutside } from '../assert-outside.js'
import { assessPublishable } from '../assess-publishable.js'
import { publishedIn } from '../baseline.js'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { language, words } from '../language.js'
import { type LoadedSources, loadSources } from '../load-sources.js'
import type { Lock } from '../lock.js'
import { assess, exportAll, statementIn } from '../pipeline.js'
import { during } from '../progress.js'
import { recordFile } from '../release-files.js'
import { lossesSince, readRelease, sayLosses } from '../release-gate.js'
import { assertNotPublished, isNewRelease } from '../release-version.js'
import { releasesFolder } from '../releases-folder.js'
import { finderIn, paintLine } from '../report-output.js'
import { secondReadings } from '../second-readings.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'
import { type BuildOptions, build } from './build.js'
import { enterIds } from './ids.js'

/**
 * `metiers release`: records what the sources say now as the release of the version that the manifest states, on the
 * date that the steward states, and builds. Gives the exit status. Throws `UnreadableInput` where the version says less
 * than the changes since the last release ask for, or was released already.
 */
export async function release(options: BuildOptions & { date: string }): Promise<number> {
  const { sources, date } = options
  const terminal = errorTerminal()
  assertDate(date)
  // Before anything is recorded: the build that follows would refuse.
  assertOutside(sources, options.out)
  assertNotWithin(options.cache, '--cache', [sources, options.out])
  return await writingInSources(sources, { wait: options.wait, terminal }, lock =>
    recordAndBuild(options, { terminal, lock }),
  )
}

async function recordAndBuild(
  options: BuildOptions & { date: string },
  { terminal, lock }: { terminal: Terminal; lock: Lock },
): Promise<number> {
  const { sources, date } = options
  const refusal = await mayRelease(options, terminal)
  if (refusal !== null) return refusal
  // Only now: a release that is refused leaves the registry of ids as it was.
  const registered = await enterIds(sources, { terminal, lock })
  if (registered !== exitStatus.done) return registered
  const loaded = await loadSources(sources, { onProgress: during(terminal.progress, 'reading') })
  const assessed = assess(loaded)
  terminal.progress.at('exporting')
  const { nomenclature } = assessed
  const target = join(sources, releasesFolder, nomenclature.version)
  const stated = { version: nomenclature.version, date }
  // The graph says when it was released: as the build that follows will find it recorded.
  const statement = statementIn(loaded)
  const released = { ...statement, releases: [...statement.releases, stated] }
  await record(target, stated, { outputs: await exportAll(assessed, lock.scratch, released), lock })
  terminal.say(words().released(target, nomenclature.version, date))
  return build(options)
}

/** Null where the sources may be released as they are; the exit status, with the reason said, where not. */
async function mayRelease(
  options: BuildOptions & { date: string },
  terminal: Terminal,
): Promise<number | null> {
  const { sources, out, date } = options
  const assessed = await assessPublishable(sources, words().notReleased, terminal)
  if (assessed === null) return exitStatus.findings
  const { nomenclature, loaded } = assessed
  if (!isNewRelease(loaded.releases, nomenclature, sources)) {
    terminal.say(words().releasedAlready(nomenclature.version))
    // Whoever repeats the command after it was interrupted, or could not write, is done with it.
    return build(options)
  }
  assertNotPublished(await publishedIn(out), nomenclature, options)
  assertNotBefore(loaded.releases, date)
  const published = await readRelease(out)
  const losses = lossesSince(published, nomenclature, loaded)
  if (losses.length === 0) {
    await saySecondReadings(sources, loaded, terminal)
    return null
  }
  for (const line of sayLosses(losses, published, { out, template: nomenclature.template }))
    terminal.say(line)
  return exitStatus.findings
}

/** What a second reader has otherwise: a release is what others will cite, so it is read by two. */
async function saySecondReadings(sources: string, loaded: LoadedSources, terminal: Terminal): Promise<void> {
  const noticed = await secondReadings(sources, loaded, during(terminal.progress, 'readingAgain'))
  terminal.progress.end()
  if (noticed.length === 0) return
  const assessed = assess({ ...loaded, observations: noticed })
  const { report } = assessed
  const kinds: readonly string[] = noticed.map(({ kind }) => kind)
  const findings = report.findings.filter(({ rule }) => kinds.includes(rule))
  const lines = groupedLines({ ...report, findings }, finderIn(sources, assessed), language())
  for (const line of lines) terminal.say(paintLine(line, terminal.style))
}

function assertDate(date: string): void {
  const read = readWrittenDate(date)
  if (read.kind === 'iso') return
  if (read.kind === 'impossible')
    throw new UnreadableInput({ code: 'date-impossible', path: '--date', facts: { text: date } })
  const iso = read.kind === 'written' ? read.iso : null
  throw new UnreadableInput({ code: 'date-form', path: '--date', facts: { text: date, iso } })
}

/** Throws where the stated day lies before that of a release which this one comes after. */
function assertNotBefore(releases: readonly Release[], date: string): void {
  const later = releases.find(({ record }) => record.date > date)
  if (!later) return
  throw new UnreadableInput({
    code: 'date-before-last',
    path: '--date',
    facts: { date, last: later.record.date, version: later.record.version },
  })
}

/** Writes the record of a release into the scratch of the lock and puts it in its place in one step. */
async function record(
  target: string,
  stated: { version: string; date: string },
  { outputs, lock }: { outputs: readonly OutputFile[]; lock: Lock },
): Promise<void> {
  const fresh = join(lock.scratch, 'release')
  try {
    await mkdir(fresh)
    const files: ReleasedFile[] = []
    for (const output of outputs) files.push(await writeReleased(fresh, output))
    files.sort((a, b) => (a.path < b.path ? -1 : 1))
    await writeFile(join(fresh, recordFile), `${JSON.stringify({ ...stated, files }, null, 2)}\n`)
    await makeFolder(dirname(target))
    await lock.assertHeld()
    await rename(fresh, target)
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput({ code: 'release-not-written', path: target, facts: { reason: codeOf(error) } })
  }
}

async function writeReleased(folder: string, { path, mediaType, chunks }: OutputFile): Promise<ReleasedFile> {
  const bytes = Buffer.concat(
    [...chunks].map(chunk => (typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk)),
  )
  const isKept = keptPaths.includes(path)
  if (isKept) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, byteLength: bytes.byteLength, mediaType, sha256, isKept }
}
