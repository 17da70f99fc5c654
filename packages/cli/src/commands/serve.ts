import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { followDataset, type LogEntry, listen, type SitePlace, siteFiles } from '@metiers/serve'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { language, words } from '../language.js'
import { errorTerminal, print } from '../terminal.js'

/** The options of `metiers serve` as the command line gives them. */
export type ServeOptions = {
  out: string
  host: string
  port: number
  address?: string
  site?: string
  rateLimit?: number
  quiet?: true
}

/** How often it is looked whether another dataset stands there. */
const lookMilliseconds = 1000
/** Who still waits for an answer when the server stops has so long to get it. */
const endMilliseconds = 4500

/**
 * `metiers serve`: answers over HTTP from the dataset of a folder, and from the next one when it is built, until it is
 * interrupted. The log goes to standard output, one JSON object a line. Gives the exit status.
 */
export async function serve(options: ServeOptions): Promise<number> {
  const { out, host, port } = options
  const terminal = errorTerminal()
  const address = options.address === undefined ? null : webAddress('--address', options.address)
  const site = await siteOf(options.site)
  const log = (entry: object) => print(JSON.stringify({ time: new Date().toISOString(), ...entry }))
  const dataset = await followDataset(out, {
    milliseconds: lookMilliseconds,
    tell(event) {
      const message =
        'kept' in event
          ? words().servesOld(sayUnreadable(language(), event.kept))
          : words().servesNew(out, event.dataset.nomenclature.version)
      log({ level: 'kept' in event ? 'error' : 'info', event: 'dataset', message })
    },
  })
  try {
    const settings = {
      dataset,
      address,
      site,
      rateLimit: options.rateLimit ?? null,
      log(entry: LogEntry) {
        if (entry.event !== 'request' || !options.quiet) log(entry)
      },
    }
    const listening = await listen(settings, { host, port }).catch((error: unknown) => {
      const facts = { host, port, reason: codeOf(error) }
      throw new UnreadableInput({ code: 'not-listening', path: '--host', facts })
    })
    terminal.say(words().serving(out, `${address ?? listening.address}/`))
    await interrupted()
    await listening.end(endMilliseconds)
  } finally {
    dataset.close()
  }
  terminal.say(words().stopped)
  return exitStatus.done
}

async function interrupted(): Promise<void> {
  const heard = new AbortController()
  try {
    await Promise.race(['SIGINT', 'SIGTERM'].map(signal => once(process, signal, { signal: heard.signal })))
  } finally {
    heard.abort()
  }
}

async function siteOf(site: string | undefined): Promise<SitePlace> {
  if (site === undefined) return null
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(site)) return { address: webAddress('--site', site) }
  const page = await stat(join(site, 'index.html')).catch(() => null)
  if (!page?.isFile()) throw new UnreadableInput({ code: 'site-folder-missing', path: site, facts: {} })
  return { files: siteFiles(site) }
}

/** An address without a slash at its end, since paths are put behind it. */
function webAddress(option: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UnreadableInput({
      code: 'option-value',
      path: option,
      facts: { mistake: { is: 'form', form: 'page', found: { is: 'text', text: address }, iso: null } },
    })
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}
