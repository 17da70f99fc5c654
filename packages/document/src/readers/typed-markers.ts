const bullet = /^(?:[·•∙‧▪▫◦‣⁃●○■□◆◇►▶➢➔→✓✔*+–—-]|[\uf000-\uf0ff])\s+(?=\S)/u
const number = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s+(?=\p{L})|^\d{1,3}(?:\.\d{1,3}){1,4}\s+(?=\p{L})/u

/** The bullet or number that a person typed at the start of a normalised text, or null. */
export function typedMarker(text: string): { marker: string; kind: 'bullet' | 'number' } | null {
  const [typedBullet] = bullet.exec(text) ?? []
  if (typedBullet !== undefined) return { marker: typedBullet, kind: 'bullet' }
  const [typedNumber] = number.exec(text) ?? []
  return typedNumber === undefined ? null : { marker: typedNumber, kind: 'number' }
}
