import { InvalidArgumentError } from 'commander'

/** A number of seconds, from 0; `must` says what it has to be. */
export function asSeconds(must: string): (text: string) => number {
  return text => {
    const seconds = Number(text)
    if (text.trim() !== '' && seconds >= 0 && Number.isFinite(seconds)) return seconds
    throw new InvalidArgumentError(must)
  }
}

/** A whole number from 1. */
export function asCount(must: string): (text: string) => number {
  return text => {
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
    throw new InvalidArgumentError(must)
  }
}

/** The number of a port (RFC 6335 §6); 0 for any that is free. */
export function asPort(must: string): (text: string) => number {
  return text => {
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
    throw new InvalidArgumentError(must)
  }
}
