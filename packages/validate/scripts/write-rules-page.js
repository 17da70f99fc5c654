// Writes docs/rules.md from the rules.
import { writeFile } from 'node:fs/promises'
import { rulesPage } from '../lib/rules-page.js'

await writeFile(new URL('../../../docs/rules.md', import.meta.url), rulesPage())
