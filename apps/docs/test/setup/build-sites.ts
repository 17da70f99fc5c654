import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const docs = here('../..')
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'astro.js')

/** The golden dataset. */
export const goldenDataset = here('../../../../fixtures/golden/dist')
export const hostileSources = here('../fixtures/hostile')

/** Runs `metiers build`. */
export async function buildDataset(sources: string, out: string): Promise<void> {
  await run(process.execPath, [
    here('../../../../packages/cli/bin/metiers.js'),
    'build',
    '--sources',
    sources,
    '--out',
    out,
  ])
}

/** Where a site says that it stands (nowhere, where none is given), and the path below which it does. */
type Standing = { siteUrl?: string; basePath: string }

/** The folder of a dataset and, where pages show them, that of its sources. */
export type ShownDataset = { dataset: string; sources?: string }

/**
 * Builds the site of a dataset into a folder, which must stand inside `apps/docs`: Astro puts the chunks that it runs
 * beside the output if that is below where it runs, else into one folder that all builds share.
 */
export async function buildSite(
  { dataset, sources }: ShownDataset,
  out: string,
  { siteUrl, basePath }: Standing,
): Promise<void> {
  const { PATH, HOME, TMPDIR, NODE_OPTIONS } = process.env
  // Nothing else of this process: vitest sets variables (BASE_URL, PROD, ...) that Astro would take for its own.
  const env = {
    ...(PATH !== undefined && { PATH }),
    ...(HOME !== undefined && { HOME }),
    ...(TMPDIR !== undefined && { TMPDIR }),
    ...(NODE_OPTIONS !== undefined && { NODE_OPTIONS }),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    DATASET: dataset,
    ...(sources !== undefined && { SOURCES: sources }),
    SITE_OUT: out,
    ...(siteUrl !== undefined && { SITE_URL: siteUrl }),
    // As a host says it, without the slash at its end.
    BASE_PATH: basePath.replace(/\/$/, ''),
  }
  try {
    await run(process.execPath, [astro, 'build', '--silent'], { cwd: docs, env })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? `${error.stderr}` : `${error}`
    throw new Error(`The site of ${dataset} does not build:\n${said}`)
  }
}

/** Where the sites say that they stand; canonical links and the sitemap name it. */
export const siteUrl = 'https://site.example'
