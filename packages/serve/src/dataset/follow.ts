import { UnreadableInput } from '@metiers/document'
import { type Dataset, loadDataset, placeOf } from './load.js'
import { systemName, unreadable } from './open-files.js'

/** The dataset of a folder, which is another one when another takes its place there. */
export type Followed = {
  /** The dataset to answer from now. */
  current(): Dataset
  /** Looks whether another dataset stands there, and answers from that one then. Never throws. */
  look(): Promise<void>
  close(): void
}

/** What is told of a new dataset: that it is answered from, or why it is not. */
export type OnDataset = (event: { dataset: Dataset } | { kept: UnreadableInput }) => void

/**
 * Loads the dataset of a folder, and looks every `milliseconds` whether another stands there: a look is one question to
 * the system, and works on every kind of disk. One that cannot be read is told of once; the last good one is answered
 * from until a better one comes. Throws `UnreadableInput` where the first cannot be read.
 */
export async function followDataset(
  folder: string,
  { milliseconds, tell }: { milliseconds: number; tell: OnDataset },
): Promise<Followed> {
  let place = await placeOf(folder)
  let dataset = await loadDataset(folder)
  let toldOf: string | null = null
  let looking: Promise<void> | null = null
  let isClosed = false
  const timer = setInterval(() => void look(), milliseconds)
  timer.unref()
  return {
    current: () => dataset,
    look,
    close() {
      isClosed = true
      clearInterval(timer)
      dataset.close()
    },
  }

  function look(): Promise<void> {
    looking ??= follow().finally(() => {
      looking = null
    })
    return looking
  }

  async function follow(): Promise<void> {
    const now = await placeOf(folder)
    // Between the two steps of a swap there is no folder: the next look finds it.
    if (now === null || now === place || isClosed) return
    try {
      const fresh = await loadDataset(folder)
      if (isClosed) return fresh.close()
      dataset.close()
      dataset = fresh
      place = now
      tell({ dataset })
    } catch (error) {
      // It is looked at again: whoever copies files into the place may not have come to the end.
      if (now === toldOf) return
      toldOf = now
      tell({ kept: error instanceof UnreadableInput ? error : unreadable(folder, '', systemName(error)) })
    }
  }
}
