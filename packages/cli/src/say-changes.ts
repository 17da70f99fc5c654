import { compareNomenclatures, deltaToText, isUnchanged } from '@metiers/changes'
import type { Nomenclature, Report } from '@metiers/schema'
import { changedFindings, readReport } from './changed-findings.js'
import { exitStatus } from './exit-status.js'
import { language, words } from './language.js'
import type { Made } from './make-dataset.js'
import { readNamedDataset } from './named-dataset.js'
import { painterFor } from './painter.js'
import { finderIn } from './report-output.js'
import { reportOn, sayLeft } from './say-made.js'
import { type Scan, scanSources } from './scan-sources.js'
import type { Terminal } from './terminal.js'

type Tell = (made: Made, seconds: string) => Promise<number>

/** Follows one build after the other. */
export type Observer = {
  /** Runs a build and says what is other than at the last one: files, data, findings. */
  observe(build: (tell: Tell) => Promise<number>): Promise<void>
}

/** What the sources said last: in full, and as a build last published them. */
type Seen = { scan: Scan; nomenclature: Nomenclature | null; report: Report | null }

/** Makes an observer that has seen nothing yet: of the first build it tells all. */
export function createObserver(
  { sources, out }: { sources: string; out: string },
  terminal: Terminal,
): Observer {
  let seen: Seen | null = null
  return {
    async observe(build) {
      const scan = await scanSources(sources)
      if (seen !== null) for (const line of changedFiles(seen.scan, scan)) terminal.say(line)
      const before = seen
      let now: Seen = { ...(before ?? { nomenclature: null, report: null }), scan }
      const status = await build(async (made, seconds) => {
        if (before === null || before.nomenclature === null || made.kind !== 'published') {
          const status = await reportOn(made, { sources, out }, { terminal, seconds })
          if (made.kind === 'published') now = seenOf(scan, made)
          return status
        }
        const { nomenclature, report } = made.assessed
        const delta = compareNomenclatures(before.nomenclature, nomenclature)
        if (isUnchanged(delta)) terminal.say(words().dataUnchanged)
        else terminal.say({ painted: deltaToText(delta, language(), painterFor(process.stderr)).trimEnd() })
        for (const line of changedFindings(before.report, report, finderIn(sources, made.assessed))) {
          terminal.say(line)
        }
        for (const line of sayLeft(made.published)) terminal.say(line)
        terminal.say(words().changedFiles(made.published.changed.length, out, seconds))
        now = seenOf(scan, made)
        return exitStatus.done
      })
      // Nothing had to be built: what stands there is what the sources say.
      if (now.nomenclature === null && status === exitStatus.done) now = { scan, ...(await standing(out)) }
      seen = now
    },
  }
}

function seenOf(scan: Scan, { assessed }: Extract<Made, { kind: 'published' }>): Seen {
  return { scan, nomenclature: assessed.nomenclature, report: assessed.report }
}

async function standing(out: string): Promise<Omit<Seen, 'scan'>> {
  const { nomenclature } = await readNamedDataset(out)
  return { nomenclature, report: await readReport(out) }
}

/** Which files came, went or changed, a line each. */
function changedFiles(before: Scan, after: Scan): string[] {
  const old = new Map(before.files.map(({ path, sha256 }) => [path, sha256]))
  const now = new Set(after.files.map(({ path }) => path))
  return [
    ...before.files.filter(({ path }) => !now.has(path)).map(({ path }) => `- ${path}`),
    ...after.files.flatMap(({ path, sha256 }) =>
      !old.has(path) ? [`+ ${path}`] : old.get(path) === sha256 ? [] : [`~ ${path}`],
    ),
  ]
}
