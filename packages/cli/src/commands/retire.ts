import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { formerLabels, newRegistry, parseIdentifiers, type Retirement, retireIds } from '@metiers/ingest'
import { wordsOf } from '@metiers/words'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import { type InSources, occupationsIn } from '../standing-occupations.js'
import { statedText } from '../stated-text.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

type LabelOf = (id: string) => string

/** The sources to write in, and how many seconds to wait for another command that does. */
type Place = { sources: string; wait: number }

/** `metiers retire`: the occupations with these ids were removed on purpose. Gives the exit status. */
export function retire(
  ids: string[],
  { because, replacedBy = [], ...place }: Place & { because: string; replacedBy?: string[] },
): Promise<number> {
  const reason = statedText(because, 'reason', '--because')
  const said = { ids, replacedBy, because: reason, option: '--replaced-by' }
  return putOutOfUse(place, () => ({ ...said, otherwise: reason }))
}

/** `metiers merge`: the occupations with these ids are one now, which may be new. Gives the exit status. */
export function merge(
  ids: string[],
  { into, because, ...place }: Place & { into: string; because?: string },
): Promise<number> {
  const said = { ids, replacedBy: [into], because: reasonOf(because), option: '--into' }
  return putOutOfUse(place, labelOf => ({ ...said, otherwise: published.merged(labelOf(into)) }))
}

/** `metiers split`: the occupation with this id is several now, which may be new. Gives the exit status. */
export function split(
  id: string,
  { into, because, ...place }: Place & { into: string[]; because?: string },
): Promise<number> {
  const parts = [...new Set(into)]
  const [only, other] = parts
  if (only !== undefined && other === undefined) {
    throw new UnreadableInput({ code: 'split-into-one', path: '--into', facts: { id, into: only } })
  }
  const said = { ids: [id], replacedBy: parts, because: reasonOf(because), option: '--into' }
  return putOutOfUse(place, labelOf => ({ ...said, otherwise: published.split(parts.map(labelOf)) }))
}

// A reason is published: it is in the language of the dataset, whatever that of the person.
const published = wordsOf('fr').command.because

function reasonOf(because: string | undefined): string | null {
  return because === undefined ? null : statedText(because, 'reason', '--because')
}

async function putOutOfUse({ sources, wait }: Place, say: (labelOf: LabelOf) => Retirement): Promise<number> {
  const path = join(sources, identifiersFile)
  const terminal = errorTerminal()
  await writingInSources(sources, { wait, terminal }, async lock => {
    const inSources = await occupationsIn(sources, terminal)
    const { standing, registry } = inSources
    const labels = new Map(registry.entries.map(({ id, label }) => [id, label]))
    const retirement = say(id => standing.get(id)?.label ?? labels.get(id) ?? id)
    let after = ''
    const retired = (text: string | null) => {
      after = retireIds({ text: text ?? newRegistry, path }, retirement, standing)
      return after
    }
    await editStewardFile(path, retired, lock)
    const ids = [...new Set(retirement.ids)]
    const replacedBy = [...new Set(retirement.replacedBy)]
    terminal.say(words().retired(path, ids, replacedBy))
    sayLabels({ ids, replacedBy }, { ...inSources, registry: parseIdentifiers(after, path) }, terminal)
  })
  return exitStatus.done
}

/** Says who is found by the labels of what is out of use now. */
function sayLabels(
  { ids, replacedBy }: Pick<Retirement, 'ids' | 'replacedBy'>,
  { standing, registry }: InSources,
  terminal: Terminal,
): void {
  const [only, other] = replacedBy
  if (only === undefined) return
  const old = registry.entries.filter(({ id }) => ids.includes(id))
  const labels = [...new Set(old.flatMap(({ label, formerLabels: former }) => [label, ...former]))]
  if (other !== undefined) {
    terminal.say(words().labelsLeadNowhere(labels))
    return
  }
  const drafts = [...standing].map(([id, { label }]) => ({ id, label }))
  const found = formerLabels(registry, drafts)(only, standing.get(only)?.label ?? '')
  const leading = labels.filter(label => found.includes(label))
  if (leading.length > 0) terminal.say(words().labelsLead(leading, only))
}
