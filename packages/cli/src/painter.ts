import { paintPlain, type TextRole } from '@metiers/changes'
import { printable } from './printable.js'
import { colourOf } from './terminal.js'

/** How a delta looks on a stream: where there is colour it says what came and went, elsewhere signs do. */
export function painterFor(stream: NodeJS.WriteStream): (role: TextRole, text: string) => string {
  const colour = colourOf(stream)
  if (colour === null) return (role, text) => paintPlain(role, printable(text))
  const looks = {
    plain: null,
    subject: 'bold',
    added: 'green',
    removed: 'red',
    moved: 'cyan',
    breaking: 'magenta',
  } as const
  return (role, text) => {
    const look = looks[role]
    return look === null ? printable(text) : colour(look, printable(text))
  }
}
