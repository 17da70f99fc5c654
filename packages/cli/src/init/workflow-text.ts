import type { InitWords } from '@metiers/words'

// By commit, as in the workflows of this project: a tag can be moved to other code.
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
const setupNode = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0'

/**
 * The workflow of GitHub that checks a pull request and keeps `dist/` what the sources give. It runs the version of the
 * program that has written it, so that the same sources give the same bytes until someone raises it.
 */
export function workflowText(version: string, { comments }: InitWords): string {
  return `# ${comments.workflow}
name: metiers
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  # ${comments.check}
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupNode}
        with:
          node-version: "22"
      - run: npx --yes metiers@${version} check --format github
  # ${comments.build}
  build:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    concurrency: metiers
    permissions:
      contents: write
    steps:
      - uses: ${checkout}
      - uses: ${setupNode}
        with:
          node-version: "22"
      - run: npx --yes metiers@${version} build
      - run: |
          git add dist
          git diff --cached --quiet && exit 0
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          git commit -m 'dist'
          git push
`
}
