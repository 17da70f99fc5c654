import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeBakeryInWord } from './bakery-in-word.js'
import { program, repository } from './cli.js'
import { click, cross, rewrite, rewriteEverywhere } from './hand.js'
import { isShown, type Shown, type Step } from './page-steps.js'

/** What a command did that its page does not say; `shown` is null where it ended otherwise. */
export type Difference = { said: string; shown: Shown | null; printed: string }

/** The folders that a page may begin with, made in the folder where its commands run. */
const starts: Record<string, (place: string) => Promise<void> | void> = {
  boulangerie: async place => {
    await writeBakeryInWord(join(place, 'sources'))
    writeFileSync(join(place, 'ancienne-fiche.rtf'), '{\\rtf1 Intitul\\u233?}')
    spawnSync('git', ['init', '--quiet'], { cwd: place })
  },
  informatique: place => cpSync(join(repository, 'sources'), join(place, 'sources'), { recursive: true }),
  hôpital: place =>
    cpSync(join(repository, 'fixtures/houses/hospital/headings'), join(place, 'sources'), {
      recursive: true,
    }),
  vide: () => undefined,
}

/** Does a step in a folder, and gives what went otherwise than the page has it. */
export async function take(
  step: Step,
  { place, language }: { place: string; language: string },
): Promise<Difference[]> {
  const at = (path: string) => join(place, path)
  switch (step.does) {
    case 'start': {
      const begin = starts[step.folder]
      if (begin === undefined) throw new Error(`no page can begin with "${step.folder}"`)
      for (const name of readdirSync(place)) rmSync(at(name), { recursive: true })
      await begin(place)
      return []
    }
    case 'copy':
      mkdirSync(dirname(at(step.to)), { recursive: true })
      copyFileSync(at(step.from), at(step.to))
      return []
    case 'rewrite':
      rewrite(at(step.path), step.from, step.to)
      return []
    case 'rewrite everywhere':
      rewriteEverywhere(at(step.path), step.from, step.to)
      return []
    case 'click':
      click(at(step.path), step.row, step.level)
      return []
    case 'cross':
      cross(at(step.path), step.row, step.level)
      return []
    case 'remove':
      rmSync(at(step.path))
      return []
    case 'copy template':
      copyFileSync(join(repository, 'packages/ingest/template/fiche-emploi-type.yaml'), at(step.path))
      return []
    case 'write':
      mkdirSync(dirname(at(step.path)), { recursive: true })
      writeFileSync(at(step.path), step.content)
      return []
    case 'run':
      return isHere(step.needs) ? run(step, { place, language }) : []
  }
}

function isHere(needs: string | null): boolean {
  if (needs === 'dépôt') return false
  return needs === null || spawnSync('sh', ['-c', `command -v ${needs}`]).status === 0
}

/** Who commits, on a machine where nobody is named. */
const someone = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** Runs a command as a reader would, `npx metiers` being the program as it was built. */
function run(
  { command, shown, status }: Step & { does: 'run' },
  { place, language }: { place: string; language: string },
): Difference[] {
  const shell = `exec 2>&1; npx() { shift; "${process.execPath}" "${program}" "$@"; }; ${command}`
  const env = { ...process.env, ...someone, METIERS_LANG: language, NO_COLOR: '1' }
  const outcome = spawnSync('bash', ['-c', shell], { cwd: place, env, encoding: 'utf8' })
  // The lines of CSV end as RFC 4180 has it; those of a page do not.
  const printed = outcome.stdout.replaceAll('\r\n', '\n')
  if (outcome.status !== status)
    return [
      { said: `status ${outcome.status}, not ${status}: $ ${command}\n${printed}`, shown: null, printed },
    ]
  if (shown === null || isShown(shown.text, printed)) return []
  return [{ said: `$ ${command}\n${printed}is shown as:\n${shown.text}`, shown, printed }]
}
