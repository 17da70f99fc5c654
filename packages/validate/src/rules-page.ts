import { rules } from './rules/index.js'

/** `docs/rules.md`, from the rules themselves: what each checks, and its example with the message that it gives. */
export function rulesPage(): string {
  const lines = [
    '# Rules',
    '',
    'Every rule of `metiers check`, the most important first. This page is written from the rules: `npm run rules:update`.',
    'A manifest sets another severity, or `off`, under `validation.severities`.',
    '',
  ]
  for (const { id, severity, about, example } of rules) {
    lines.push(`## ${id}`, '', `${severity} — ${about}`, '')
    const files: [string, string | undefined][] = [
      example.word === undefined
        ? [example.name ?? 'source.txt', example.document]
        : ['source.docx', example.word],
      ['sources.yaml', example.manifest],
      ['decisions.yaml', example.decisions],
      ['identifiers.yaml', example.identifiers],
      ['alignments/a.sssom.tsv', example.alignment],
    ]
    for (const [name, content] of files) {
      if (content === undefined) continue
      lines.push(`\`${name}\`:`, '', '```text', content.replaceAll('\t', '⇥'), '```', '')
    }
    lines.push(`> ${example.message}`, '')
  }
  return lines.join('\n')
}
