const narrow = '\u202f'
const fixed = '\u00a0'

/**
 * A French sentence written with ordinary spaces: those before `; : ! ? %` become narrow no-break spaces, those inside
 * guillemets no-break ones (Lexique des règles typographiques en usage à l’Imprimerie nationale). What is put in, a
 * text of a source or lines to paste, stays as it is.
 */
export function phrase(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.reduce((text, part, index) => text + frenchSpaces(part) + (values[index] ?? ''), '')
}

/** A French text that holds nothing of a source, with the spaces that it asks for. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;:!?%])/g, narrow)
    .replace(/« /g, `«${fixed}`)
    .replace(/ »/g, `${fixed}»`)
}

/** A text of a source, in guillemets. */
export function quoted(text: string): string {
  return `«${fixed}${text}${fixed}»`
}

/** `1 fiche`, `0 fiche`, `2 fiches`: below two, French is singular. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${digits(count)}${fixed}${Math.abs(count) < 2 ? one : many}`
}

/** A whole number, with a narrow space at the thousands. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, narrow)
}

/** A share between 0 and 1, in whole per cent. */
export function percent(ratio: number): string {
  return `${Math.round(ratio * 100)}${narrow}%`
}

/** `a, b ou c`. */
export function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ou ${items.at(-1)}`
}

/** `a, b et c`. */
export function both(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
}
