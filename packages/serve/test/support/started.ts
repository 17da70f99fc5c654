import {
  createApp,
  followDataset,
  type LogEntry,
  type OnDataset,
  type ServeSettings,
} from '../../src/index.js'
import { smallNomenclature, temporaryFolder, writeDataset } from './dataset-folder.js'

/** An answer, as a test looks at it. */
export type Answered = {
  statusCode: number
  headers: Record<string, string>
  body: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON stands there.
  json(): any
}

type Asked = { url: string; method?: string; headers?: Record<string, string>; payload?: string }

/** A server of a small dataset, what it has logged, and how to end it. */
export type Started = {
  app: { inject(asked: Asked | string): Promise<Answered> }
  folder: string
  log: LogEntry[]
  settings: ServeSettings
  end(): Promise<void>
}

/** Starts the server of a small dataset, or of one that is there, without a network. */
export async function started(
  settings: Partial<ServeSettings> = {},
  { folder: given, tell = () => {} }: { folder?: string; tell?: OnDataset } = {},
): Promise<Started> {
  const folder = given ?? temporaryFolder()
  if (given === undefined) await writeDataset(folder, smallNomenclature)
  const log: LogEntry[] = []
  // Looks are asked for by the tests: no clock decides what they see.
  const dataset = await followDataset(folder, { milliseconds: 3_600_000, tell })
  const all = {
    dataset,
    address: null,
    site: null,
    rateLimit: null,
    log: (entry: LogEntry) => void log.push(entry),
    ...settings,
  }
  const app = createApp(all)
  return {
    app: {
      async inject(asked) {
        const {
          url,
          method = 'GET',
          headers = {},
          payload,
        } = typeof asked === 'string' ? { url: asked } : asked
        const response = await app.request(`http://localhost${url}`, {
          method,
          headers,
          ...(payload !== undefined && { body: payload }),
        })
        const body = await response.text()
        return {
          statusCode: response.status,
          headers: Object.fromEntries(response.headers),
          body,
          json: () => JSON.parse(body),
        }
      },
    },
    folder,
    log,
    settings: all,
    async end() {
      dataset.close()
    },
  }
}
