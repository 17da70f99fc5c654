import { adviceBlocks } from '@metiers/words'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.js'
import { type Input, reportOn } from './support/report-on.js'

/** The file that an advice says its lines are to stand in; undefined for a command. */
const files = ['decisions', 'sources'] as const

/** The lines of each advice of a rule on its own example, with the file that they are for. */
async function pastedLines(example: Input, rule: string, language: 'fr' | 'en') {
  const { findings } = await reportOn(example)
  return findings
    .filter(finding => finding.rule === rule)
    .flatMap(({ advice, facts }) => {
      const blocks = adviceBlocks(advice[language])
      return blocks.flatMap(({ text, isToPaste }, index) => {
        const file = files.find(name => blocks[index - 1]?.text.includes(`sources/${name}.yaml`))
        return isToPaste && file ? [{ file, text, facts }] : []
      })
    })
}

/** The example with lines pasted at the end of a file, or in the place of a key that it has. */
function withPasted(example: Input, file: (typeof files)[number], text: string): Input {
  const key = file === 'sources' ? 'manifest' : 'decisions'
  // Where which occupation is meant is for a person to say, one of the list is.
  const lines = text.replace(/identifiant-du-metier|id-of-the-occupation/, 'boulanger')
  const name = lines.slice(0, lines.indexOf(':'))
  const before = (example[key] ?? '')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(`${name}:`))
    .join('\n')
  return { ...example, [key]: `${before}\n${lines}\n` }
}

describe('lines of an advice, pasted as they are, settle their finding', () => {
  const settled = new Set<string>()
  for (const { id, example } of rules) {
    for (const language of ['fr', 'en'] as const) {
      it(`${id} (${language})`, async () => {
        for (const { file, text, facts } of await pastedLines(example, id, language)) {
          const { findings } = await reportOn(withPasted(example, file, text))
          const left = findings.filter(({ rule }) => rule === id)
          // A folder without a manifest is told by the reader of the folder, which is not in this test.
          if (id !== 'no-manifest') expect(left.map(finding => finding.facts)).not.toContainEqual(facts)
          settled.add(id)
        }
      })
    }
  }
  it('there are such lines for each rule that a decision or the manifest can settle', () => {
    expect([...settled].sort()).toEqual([
      'base-iri-not-stated',
      'catalogue-not-stated',
      'code-suspect',
      'completeness-below-minimum',
      'grid-unlisted',
      'label-acronym',
      'label-ambiguous',
      'label-near-match',
      'licence-not-stated',
      'no-manifest',
      'profile-unlisted',
      'related-unresolved',
      'skills-nearly-same',
      'version-not-raised',
    ])
  })
})

it('a label with every sign that YAML knows is pasted as it is', async () => {
  const label = `VENDEUR "DE" PAIN: # {C} [d] 'e' \\ | > % @`
  const example = {
    document: `Les 2 métiers du pain\n· Boulanger\n· Glacier\nIntitulé de l’emploi-type : ${label}`,
  }
  const [pasted] = await pastedLines(example, 'profile-unlisted', 'fr')
  const { findings } = await reportOn(withPasted(example, 'decisions', pasted?.text ?? ''))
  expect(findings.map(({ rule }) => rule)).not.toContain('profile-unlisted')
  expect(findings.map(({ rule }) => rule)).not.toContain('stale-decision')
})
