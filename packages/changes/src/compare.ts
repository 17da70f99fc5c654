import { type ChangeKind, changeKinds, type Nomenclature } from '@metiers/schema'
import { compareDataset } from './compare/dataset.js'
import type { Draft } from './compare/draft.js'
import { compareGroups } from './compare/groups.js'
import { compareOccupations } from './compare/occupations.js'
import { compareSkills } from './compare/skills.js'
import type { Change, Delta } from './delta.js'
import { ruleFor } from './rules.js'

/**
 * What changed in meaning from one edition of a dataset to another: every field that says something to a user is
 * compared, by what makes two things one (an id, a code, the text of an item), not by where it stands in the file.
 * Not compared: `sources`, `$schema`, the order of occupations out of use, of labels, codes and mappings, and values that are there twice in those.
 */
export function compareNomenclatures(old: Nomenclature, now: Nomenclature): Delta {
  const changes = [
    ...compareDataset(old, now),
    ...compareGroups(old, now),
    ...compareSkills(old, now),
    ...compareOccupations(old, now),
  ].map(settle(labelsOfOwnSections(old, now)))
  return {
    $schema: './delta.schema.json',
    from: { iri: old.iri, version: old.version },
    to: { iri: now.iri, version: now.version },
    counts: countKinds(changes),
    breaking: changes.filter(({ breaking }) => breaking).length,
    changes,
  }
}

/** Whether nothing changed but, perhaps, the version that the dataset states of itself. */
export function isUnchanged({ changes }: Delta): boolean {
  return changes.every(({ kind }) => kind === 'version-changed')
}

type Labels = ReadonlyMap<string, NonNullable<Change['partLabels']>>

/** How the steward's own sections are called, by their ids: as they are called now, or were where they are gone. */
function labelsOfOwnSections(old: Nomenclature, now: Nomenclature): Labels {
  const sections = [...old.template.sections, ...now.template.sections]
  return new Map(sections.flatMap(({ id, field, labels }) => (field === undefined ? [[id, labels]] : [])))
}

function settle(ownLabels: Labels): (draft: Draft) => Change {
  return ({ isLast, ...change }) => {
    const { id, level } = ruleFor({ ...change, isLast: isLast ?? false })
    const partLabels = change.occupationId === null ? undefined : ownLabels.get(change.part)
    return {
      ...change,
      ...(partLabels && { partLabels }),
      breaking: level === 'major',
      level,
      rule: id,
    }
  }
}

function countKinds(changes: Change[]): Delta['counts'] {
  const counts = new Map<ChangeKind, number>()
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries(changeKinds.flatMap(kind => (counts.has(kind) ? [[kind, counts.get(kind)]] : [])))
}
