/**
 * Lines to paste into a steward's YAML file, a list under its key: `aliases:` and one entry. Values are double-quoted,
 * with the escapes of JSON, which are those of YAML (YAML 1.2 §5.7), so that any text of a source can stand there.
 */
export function listEntry(key: string, entry: Readonly<Record<string, string>>): string {
  const fields = Object.entries(entry).map(([name, value]) => `${name}: ${scalar(value)}`)
  return `${key}:\n  - { ${fields.join(', ')} }`
}

/** One value to paste, at its key: `catalogue.publisher` stands in two lines. */
export function keyLine(path: readonly string[], value: string): string {
  return path
    .map((key, depth) => `${'  '.repeat(depth)}${key}:${depth === path.length - 1 ? ` ${value}` : ''}`)
    .join('\n')
}

// What a reader of YAML takes for a text without quotes, and a person reads more easily.
const plain = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

function scalar(value: string): string {
  return plain.test(value) && !['null', 'true', 'false', 'yes', 'no', 'on', 'off'].includes(value)
    ? value
    : JSON.stringify(value)
}

/** One word of a command for a shell, whatever it holds. */
export function commandWord(value: string): string {
  // Between these quotes, a shell looks for none but these signs (POSIX.1-2017, Shell 2.2.3; `!` is history in bash).
  return /["$`\\!%]/.test(value) ? `'${value.replaceAll("'", `'\\''`)}'` : `"${value}"`
}
