import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Puts the folder `fresh` into the place of `live`, which goes to `retired` and is removed. A folder that is
 * not empty cannot be replaced by one system call, so there are two, and a process of its own does them:
 * whoever kills this one, at any moment, does not stop it between the two.
 */
export async function swapFolders(live: string, fresh: string, retired: string): Promise<void> {
  // The compiled program stands in `lib`, wherever this file itself runs from.
  const script = fileURLToPath(new URL('../lib/swap-process.js', import.meta.url))
  const child = spawn(process.execPath, [script, live, fresh, retired], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  if (code !== 0) throw new Error(said.trim() || `the swap ended with status ${code}`)
}
