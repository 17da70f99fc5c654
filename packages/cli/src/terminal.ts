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
  const { stderr } = process
  const isPlain = isPlainStream(stderr)
  return {
    say: line => void stderr.write(`${line}\n`),
    style: styleFor(stderr),
    progress: text => void (isPlain || stderr.write(`\r\u001b[K${text}`)),
    endProgress: () => void (isPlain || stderr.write('\r\u001b[K')),
  }
}

/** How to give a text a colour on a stream; null where the stream shows none. */
export function colourOf(stream: NodeJS.WriteStream): Terminal['style'] | null {
  if (isPlainStream(stream) || process.env.NO_COLOR) return null
  return (format, text) => styleText(format, text, { validateStream: false })
}

function styleFor(stream: NodeJS.WriteStream): Terminal['style'] {
  return colourOf(stream) ?? ((_, text) => text)
}

function isPlainStream({ isTTY }: NodeJS.WriteStream): boolean {
  return !isTTY || Boolean(process.env.CI) || process.env.TERM === 'dumb'
}
