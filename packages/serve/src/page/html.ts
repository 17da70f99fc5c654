const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that was made here: all else that stands in it was escaped. */
export type Markup = { markup: string }

/** A text of the dataset as HTML has it. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => escapes[sign] ?? sign)
}

/** HTML with values in it: texts are escaped, markup stays, and lists of it follow each other. */
export function html(parts: TemplateStringsArray, ...values: (string | Markup | Markup[])[]): Markup {
  const said = values.map(value => {
    if (typeof value === 'string') return escaped(value)
    return Array.isArray(value) ? value.map(({ markup }) => markup).join('') : value.markup
  })
  return { markup: parts.reduce((text, part, at) => text + part + (said[at] ?? ''), '') }
}
