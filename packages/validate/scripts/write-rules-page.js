// Writes docs/regles.md and docs/rules.md from the rules.
import { writeFile } from 'node:fs/promises'
import { rulesPage } from '../lib/rules-page.js'

for (const [file, language] of [
  ['regles.md', 'fr'],
  ['rules.md', 'en'],
]) {
  await writeFile(new URL(`../../../docs/${file}`, import.meta.url), rulesPage(language))
}
