import { frenchSpaces, type Language, ruleAbout, ruleTitle, wordsOf } from '@metiers/words'
import { rules } from './rules/index.js'

const heads = {
  fr: [
    '# Les règles',
    '',
    frenchSpaces(
      'Chaque règle de `metiers check`, la plus importante d’abord. Cette page est faite à partir des règles : `npm run rules:update`. In English: [rules.md](rules.md).',
    ),
    'Sous `validation.severities`, `sources.yaml` donne une autre gravité à une règle, ou `off`.',
    '',
  ],
  en: [
    '# Rules',
    '',
    'Every rule of `metiers check`, the most important first. This page is written from the rules: `npm run rules:update`. En français : [regles.md](regles.md).',
    'A manifest sets another severity, or `off`, under `validation.severities`.',
    '',
  ],
}

/** `docs/regles.md` and `docs/rules.md`, from the rules themselves: what each checks, and what is said of its example. */
export function rulesPage(language: Language): string {
  const lines = [...heads[language]]
  for (const { id, severity, example } of rules) {
    const severityWords = wordsOf(language).severities[severity]
    lines.push(
      `## ${id}`,
      '',
      `**${ruleTitle(language, id)}** (${severityWords})`,
      '',
      ruleAbout(language, id) ?? '',
      '',
    )
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
      const said = language === 'fr' ? frenchSpaces(`\`${name}\` :`) : `\`${name}\`:`
      lines.push(said, '', '```text', content.replaceAll('\t', '⇥'), '```', '')
    }
    if (language === 'en') lines.push(`> ${example.en}`, '')
    else {
      const { message, advice, place } = example.fr
      const [sentence = '', ...pasted] = advice.split('\n')
      lines.push(
        `> ${place === null ? '' : `${place} — `}${frenchSpaces(message)}`,
        '>',
        `> ${frenchSpaces(sentence)}`,
      )
      if (pasted.length > 0) lines.push('', '```yaml', ...pasted, '```')
      lines.push('')
    }
  }
  return lines.join('\n')
}
