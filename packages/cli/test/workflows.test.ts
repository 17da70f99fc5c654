import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { repository } from './support/repository.js'

const folder = join(repository, '.github/workflows')
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']))
const workflowSchema = z.object({
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: permissionsSchema.optional(),
      steps: z.array(z.object({ uses: z.string().optional() })),
    }),
  ),
})
const workflows = readdirSync(folder).map(name => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { name, text, ...workflowSchema.parse(parse(text)) }
})

describe('the workflows', () => {
  it('are those that this test knows of', () => {
    expect(workflows.map(({ name }) => name)).toEqual(['ci.yml', 'pages.yml', 'release.yml', 'sources.yml'])
  })

  for (const { name, text, jobs, permissions } of workflows) {
    it(`${name}: an action is named by a commit, which no tag can move, and says its version`, () => {
      const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
      expect(used.length).toBeGreaterThan(1)
      for (const action of used) {
        expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
        expect(text).toMatch(new RegExp(`uses: ${action} # v\\d+\\.\\d+\\.\\d+$`, 'm'))
      }
    })

    it(`${name}: a job that states no rights may read alone`, () => {
      expect(permissions).toEqual({ contents: 'read' })
    })
  }

  it('the rights to write belong to the jobs that publish, and to no other', () => {
    const writing = workflows.flatMap(({ name, jobs }) =>
      Object.entries(jobs).map(([job, { permissions = {} }]) => {
        const rights = Object.keys(permissions).filter(right => permissions[right] === 'write')
        return `${name} ${job}: ${rights.join(', ')}`
      }),
    )
    expect(writing).toEqual([
      'ci.yml check: ',
      'pages.yml build: ',
      'pages.yml deploy: pages, id-token',
      'release.yml check: ',
      'release.yml release: contents, pull-requests, id-token',
      'sources.yml account: ',
    ])
  })
})

describe('the packages', () => {
  const manifestSchema = z.object({
    repository: z.object({ type: z.literal('git'), url: z.string(), directory: z.string() }),
  })
  const packages = join(repository, 'packages')
  for (const name of readdirSync(packages)) {
    it(`${name} says which repository it is from, and where it stands in it`, () => {
      const manifest = manifestSchema.parse(
        JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')),
      )
      expect(manifest.repository.directory).toBe(`packages/${name}`)
      expect(manifest.repository.url).toMatch(/^git\+https:\/\/[^ ]+\.git$/)
    })
  }

  it('npm is told the repository that the workflow runs in', () => {
    expect(readFileSync(join(repository, 'package.json'), 'utf8')).toContain(
      '"packages:publish": ".ci/publish"',
    )
    expect(readFileSync(join(repository, '.ci/publish'), 'utf8')).toContain(
      'npm pkg set "repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"',
    )
  })
})
