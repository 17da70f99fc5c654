import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Puts the folder `fresh` into the place of `live`, and gives where the old one stands now; null where there was none.
 * A folder that is not empty cannot be replaced by one system call, so there are two, and a process of its own does
 * them: whoever kills this one, at any moment, does not stop it between the two. Throws an error with the system's name
 * for what hindered it; then `live` is as it was.
 */
export async function swapFolders(live: string, fresh: string): Promise<string | null> {
  // A process of its own runs what is compiled, also where this file runs from source.
  const name = import.meta.url.endsWith('.ts') ? '../lib/swap-process.js' : './swap-process.js'
  const script = fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(process.execPath, [script, live, fresh], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [code, retired, said] = await Promise.all([
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve)
    }),
    textOf(child.stdout),
    textOf(child.stderr),
  ])
  if (code !== 0) throw new Error(said.trim() || `the swap ended with status ${code}`)
  return retired === '' ? null : retired
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}
