import { type Language, type ProgressStep, wordsOf } from '@metiers/words'

/** Tells what a run is doing while it takes long. */
export type Progress = {
  /** A step begins or goes on: `done` of `total`, where both are known. */
  at(step: ProgressStep, done?: number, total?: number): void
  /** Nothing is going on any more. */
  end(): void
}

/** Whom a step that counts what it does may tell. */
export type OnProgress = (done: number, total: number) => void

export function during(progress: Progress, step: ProgressStep): OnProgress {
  return (done, total) => progress.at(step, done, total)
}

/** Where progress is shown: a bar on a terminal, a line now and then in the log of a CI run, or nowhere. */
export type ProgressOutput = {
  form: 'bar' | 'lines' | 'none'
  write: (text: string) => void
  /** The width of the terminal, in characters. */
  columns: () => number
  language: () => Language
  /** Milliseconds since some start. */
  now: () => number
}

/** A run that takes less shows no bar. */
const patience = 500
/** The bar is drawn no more often: what is faster, nobody sees. */
const betweenBars = 100
/** A log is read afterwards: a line so often says that the run goes on. */
const betweenLines = 10_000
const longestBar = 24

/** Clears the line of the cursor (ECMA-48, EL 0). */
const clearLine = '\r\u001b[K'

/** Starts to tell; what it writes and when depends on the output alone. */
export function createProgress({ form, write, columns, language, now }: ProgressOutput): Progress {
  if (form === 'none') return { at: () => {}, end: () => {} }
  // As if it had been shown so long ago that the first time comes when it is to.
  const begin = () => (form === 'bar' ? now() + patience - betweenBars : now())
  let shownAt = begin()
  let shown = ''
  let step: ProgressStep | null = null
  const due = (begun: ProgressStep, isCounted: boolean): boolean => {
    const time = now()
    if (form === 'lines') return time - shownAt >= betweenLines
    // A step that cannot be counted gives no second chance to say that it goes on.
    if (begun !== step && !isCounted) return true
    return time - shownAt >= betweenBars
  }
  return {
    at(begun, done, total) {
      const isCounted = done !== undefined && total !== undefined
      if (!due(begun, isCounted)) return
      step = begun
      shownAt = now()
      const name = wordsOf(language()).progress[begun]
      if (form === 'lines') write(`${isCounted ? `${name} ${done}/${total}` : name}\n`)
      else {
        shown = isCounted ? barOf(name, { done, total, width: columns() - 1 }) : name.slice(0, columns() - 1)
        write(`${clearLine}${shown}`)
      }
    },
    end() {
      if (shown !== '') write(clearLine)
      shown = ''
      step = null
      if (form === 'bar') shownAt = begin()
    },
  }
}

/** `lecture █████░░░░░ 412/2000`, in no more than `width` characters: a line that wraps cannot be cleared. */
function barOf(name: string, { done, total, width }: { done: number; total: number; width: number }): string {
  const count = `${done}/${total}`
  const length = Math.min(longestBar, width - name.length - count.length - 2)
  if (length < 4) return `${name} ${count}`.slice(0, Math.max(0, width))
  const full = total === 0 ? length : Math.floor((length * done) / total)
  return `${name} ${'█'.repeat(full)}${'░'.repeat(length - full)} ${count}`
}
