import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import {
  formerLabels,
  listOf,
  nameIn,
  newRegistry,
  parseIdentifiers,
  type RegistryList,
  type Retirement,
  retireIds,
} from '@metiers/ingest'
import { wordsOf } from '@metiers/words'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { identifiersFile } from '../load-sources.js'
import { namedId } from '../named-id.js'
import { type InSources, standingIn } from '../standing-occupations.js'
import { statedText } from '../stated-text.js'
import { editStewardFile } from '../steward-file.js'
import { errorTerminal, type Terminal } from '../terminal.js'
import { writingInSources } from '../writing-in-sources.js'

type LabelOf = (id: string) => string

/** The sources to write in, and how many seconds to wait for another command that does. */
type Place = { sources: string; wait: number }

/** `metiers retire`: the occupations, or the skills (`skill/ID`), with these ids were removed on purpose. Gives the exit status. */
export function retire(
  ids: string[],
  { because, replacedBy = [], ...place }: Place & { because: string; replacedBy?: string[] },
): Promise<number> {
  const reason = statedText(because, 'reason', '--because')
  const { list, own } = ofOneList(ids)
  const said = { ids: own(ids), replacedBy: own(replacedBy), because: reason, option: '--replaced-by', list }
  return putOutOfUse(place, () => ({ ...said, otherwise: reason }))
}

/** `metiers merge`: the occupations with these ids are one now, which may be new. Gives the exit status. */
export function merge(
  ids: string[],
  { into, because, ...place }: Place & { into: string; because?: string },
): Promise<number> {
  const { list, own } = ofOneList(ids)
  const replacedBy = own([into])
  const said = { ids: own(ids), replacedBy, because: reasonOf(because), option: '--into', list }
  const merged = list === 'skills' ? published.mergedSkill : published.merged
  return putOutOfUse(place, labelOf => ({ ...said, otherwise: merged(labelOf(replacedBy[0] ?? into)) }))
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
  const { list, own } = ofOneList([id])
  const replacedBy = own(parts)
  const said = { ids: own([id]), replacedBy, because: reasonOf(because), option: '--into', list }
  return putOutOfUse(place, labelOf => ({ ...said, otherwise: published.split(replacedBy.map(labelOf)) }))
}

/** The list that ids are of, by the first; one that names another is left as it is, and is then unknown there. */
function ofOneList(names: readonly string[]) {
  const { list } = namedId(names[0] ?? '')
  const own = (some: readonly string[]) =>
    some.map(name => (namedId(name).list === list ? namedId(name).id : name))
  return { list, own }
}

// A reason is published: it is in the language of the dataset, whatever that of the person.
const published = wordsOf('fr').command.because

function reasonOf(because: string | undefined): string | null {
  return because === undefined ? null : statedText(because, 'reason', '--because')
}

async function putOutOfUse(
  { sources, wait }: Place,
  say: (labelOf: LabelOf) => Retirement & { list: RegistryList },
): Promise<number> {
  const path = join(sources, identifiersFile)
  const terminal = errorTerminal()
  await writingInSources(sources, { wait, terminal }, async lock => {
    const { list } = say(id => id)
    const inSources = await standingIn(sources, list, terminal)
    const { standing, registry } = inSources
    const labels = new Map(listOf(registry, list).map(({ id, label }) => [id, label]))
    const retirement = say(id => standing.get(id)?.label ?? labels.get(id) ?? id)
    let after = ''
    const retired = (text: string | null) => {
      after = retireIds({ text: text ?? newRegistry, path }, retirement, standing)
      return after
    }
    await editStewardFile(path, retired, lock)
    const ids = [...new Set(retirement.ids)]
    const replacedBy = [...new Set(retirement.replacedBy)]
    const named = (some: string[]) => some.map(id => nameIn(list, id))
    terminal.say(words().retired(path, named(ids), named(replacedBy)))
    sayLabels({ ids, replacedBy, list }, { ...inSources, registry: parseIdentifiers(after, path) }, terminal)
  })
  return exitStatus.done
}

/** Says who is found by the labels of what is out of use now. */
function sayLabels(
  { ids, replacedBy, list }: Pick<Retirement, 'ids' | 'replacedBy'> & { list: RegistryList },
  { standing, registry }: InSources,
  terminal: Terminal,
): void {
  const [only, other] = replacedBy
  if (only === undefined) return
  const entries = listOf(registry, list)
  const old = entries.filter(({ id }) => ids.includes(id))
  const labels = [...new Set(old.flatMap(({ label, formerLabels: former }) => [label, ...former]))]
  if (other !== undefined) {
    terminal.say(words().labelsLeadNowhere(labels))
    return
  }
  // Sources may keep the words of a skill that is one with another now.
  const drafts = [...standing].flatMap(([id, { label }]) => (ids.includes(id) ? [] : [{ id, label }]))
  const found = formerLabels({ entries }, drafts)(only, standing.get(only)?.label ?? '')
  const leading = labels.filter(label => found.includes(label))
  if (leading.length > 0) terminal.say(words().labelsLead(leading, nameIn(list, only)))
}
