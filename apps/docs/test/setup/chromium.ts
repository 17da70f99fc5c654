import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** What Chromium is started with: as root it has no sandbox, and it must not talk to anyone but the site. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium on this machine: `CHROME_PATH`, or one that the `PATH` names. Throws where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const stated = environment.CHROME_PATH
  if (stated) {
    if (isExecutable(stated)) return stated
    throw new Error(`CHROME_PATH names ${stated}, which is no program; name a Chromium or Chrome there.`)
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable)
  if (found) return found
  throw new Error(
    'The tests of the site need a browser and none is installed: install Debian’s package "chromium" (apt-get install chromium) or Google Chrome, or name one in CHROME_PATH.',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
