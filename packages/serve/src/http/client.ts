import type { Ask } from './exchange.js'

/**
 * Who asks, by address. Behind a proxy of this machine it is who that proxy says has asked it: the last that is named,
 * since whoever asks could name any before it.
 */
export function clientOf({ incoming, header }: Ask): string {
  const peer = incoming?.socket?.remoteAddress ?? ''
  if (!loopback.test(peer)) return peer
  return header('x-forwarded-for')?.split(',').at(-1)?.trim() || peer
}

const loopback = /^(?:127\.|::1$|::ffff:127\.)/
