import { performance } from 'node:perf_hooks'
import { styleText } from 'node:util'
import { language } from './language.js'
import { disarmed, printable, printableLines } from './printable.js'
import { createProgress, type Progress } from './progress.js'

// All that the program says goes through this file, and nothing else writes to a standard stream: what comes from
// outside (names of files, keys, labels, arguments) is made safe here, whoever says it.

type Style = Parameters<typeof styleText>[0]

/** Lines with colours of ours, of which every text from outside went through `printable` before it got its colour. */
export type Painted = { painted: string }

/** How to write to a person: in colour and with a bar on a terminal only, never under NO_COLOR or CI. */
export type Terminal = {
  /** Says one line: a line end in it came from outside, and is shown as its code. */
  say(line: string | Painted): void
  style(format: Style, text: string): string
  progress: Progress
}

/** The terminal behind standard error, where everything goes that is not data. */
export function errorTerminal(): Terminal {
  const { stderr } = process
  const progress = standingProgress()
  return {
    say(line) {
      progress.end()
      stderr.write(`${lineOf(line)}\n`)
    },
    style: styleFor(stderr),
    progress,
  }
}

/** How to give a text a colour on standard output; as it is, where that shows none. */
export function outputStyle(): Terminal['style'] {
  return styleFor(process.stdout)
}

// One for the run, whoever speaks: what is said must not stand behind a bar.
let standing: Progress | null = null

/** A run begins: what it shows of its progress, and when, owes nothing to the run before it in this process. */
export function beginRun(): void {
  standing?.end()
  standing = null
}

function standingProgress(): Progress {
  const { stderr } = process
  standing ??= createProgress({
    form: isPlainStream(stderr) ? (process.env.CI ? 'lines' : 'none') : 'bar',
    write: text => void stderr.write(text),
    columns: () => stderr.columns,
    language,
    now: () => performance.now(),
  })
  return standing
}

/** Writes to standard output: a text of several lines, which ends with a line end, or lines with colours of ours. */
export function print(text: string | Painted): void {
  const lines = typeof text === 'string' ? printableLines(text) : disarmed(text.painted)
  if (lines !== '') process.stdout.write(lines.endsWith('\n') ? lines : `${lines}\n`)
}

/** Writes commands to the runner of GitHub Actions, one a line: only who has made them may call this. */
export function printCommands(commands: readonly string[]): void {
  for (const command of commands) process.stdout.write(`${printable(command)}\n`)
}

/** Writes a text of several lines to standard error, for whoever has none of the terminal's. */
export function complain(text: string): void {
  standing?.end()
  const lines = printableLines(text)
  process.stderr.write(lines.endsWith('\n') ? lines : `${lines}\n`)
}

/** How to give a text a colour on a stream; null where the stream shows none. */
export function colourOf(stream: NodeJS.WriteStream): Terminal['style'] | null {
  if (isPlainStream(stream) || process.env.NO_COLOR) return null
  return (format, text) => styleText(format, printable(text), { validateStream: false })
}

function lineOf(line: string | Painted): string {
  return disarmed(typeof line === 'string' ? printable(line) : line.painted)
}

function styleFor(stream: NodeJS.WriteStream): Terminal['style'] {
  return colourOf(stream) ?? ((_, text) => printable(text))
}

function isPlainStream({ isTTY }: NodeJS.WriteStream): boolean {
  return !isTTY || Boolean(process.env.CI) || process.env.TERM === 'dumb'
}
