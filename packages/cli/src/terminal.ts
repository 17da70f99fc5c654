import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** How to write to a person: in colour and with progress on a terminal only, never under NO_COLOR or CI. */
export type Terminal = {
  say(line: string): void
  style(format: Style, text: string): string
  progress(text: string): void
  endProgress(): void
}

/** The terminal behind standard error, where everything goes that is not data. */
export function errorTerminal(): Terminal {
  const { stderr, env } = process
  const isPlain = !stderr.isTTY || Boolean(env.CI) || env.TERM === 'dumb'
  const isColour = !isPlain && !env.NO_COLOR
  return {
    say: line => void stderr.write(`${line}\n`),
    style: (format, text) => (isColour ? styleText(format, text) : text),
    progress: text => void (isPlain || stderr.write(`\r\u001b[K${text}`)),
    endProgress: () => void (isPlain || stderr.write('\r\u001b[K')),
  }
}
