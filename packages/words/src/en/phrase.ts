/** `1 fiche`, `0 fiches`, `2 fiches`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)} ${count === 1 ? one : many}`
}

/** A whole number, with a comma at the thousands. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A share between 0 and 1, in whole per cent. */
export function percent(ratio: number): string {
  return `${Math.round(ratio * 100)}%`
}

/** `a, b or c`. */
export function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

/** `a, b and c`. */
export function both(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** A text of a source, in quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`
}
