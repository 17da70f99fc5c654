import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { assertSize, UnreadableInput } from '@metiers/document'
import { codeOf } from './folder.js'

/** A place in a git revision: `HEAD~1:dist`. */
export type GitPlace = { revision: string; path: string }

/** `HEAD~1:dist` -> revision and path; null where the name has no colon, or nothing before it. */
export function gitPlaceOf(name: string): GitPlace | null {
  const colon = name.indexOf(':')
  return colon < 1 ? null : { revision: name.slice(0, colon), path: name.slice(colon + 1) }
}

/**
 * Reads files of one git revision. Each name is handed to git as an argument of its own, never to a shell; the revision
 * is resolved to the id of a commit first, so that nothing in it can be taken for an option. Throws `UnreadableInput`
 * where git, the repository or the revision is not there.
 */
export async function openRevision({ revision, path }: GitPlace): Promise<{
  read(below: string, limit: number): Promise<string | null>
}> {
  const shown = `${revision}:${path}`
  const commit = await commitOf(revision, shown)
  return {
    read: async (below, limit) => {
      const object = `${commit}:${[path.replace(/\/+$/, ''), below].filter(Boolean).join('/')}`
      const type = await git(['cat-file', '-t', object]).catch(() => null)
      if (type?.trim() !== 'blob') return null
      const size = Number(await git(['cat-file', '-s', object]))
      assertSize(size, limit, `${shown}/${below}`)
      return await git(['cat-file', 'blob', object], size + 1_024)
    },
  }
}

async function commitOf(revision: string, shown: string): Promise<string> {
  try {
    return (
      await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ).trim()
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT'
    throw new UnreadableInput(
      isMissing
        ? { code: 'git-missing', path: shown, facts: {} }
        : { code: 'revision-unknown', path: shown, facts: { revision } },
    )
  }
}

async function git(args: string[], maxBuffer = 1_000_000): Promise<string> {
  // No lock is taken and nothing is fetched: it only reads what is there.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' }
  return (await promisify(execFile)('git', args, { env, maxBuffer, encoding: 'utf8' })).stdout
}
