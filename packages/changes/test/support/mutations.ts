import type { ChangeKind, Nomenclature, Occupation, OccupationProfile, Skill } from '@metiers/schema'
import { copyOf, occupation, profile } from './bakery.js'

/** An edit of a dataset, and the changes that it is. `choice` decides which one of several things is edited. */
export type Mutation = {
  name: string
  kinds: ChangeKind[]
  edit(dataset: Nomenclature, choice: number): void
}

function pick<T>(values: T[], choice: number): T {
  const value = values[choice % values.length]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}

const withProfile = (dataset: Nomenclature, choice: number): Occupation & { profile: OccupationProfile } => {
  const chosen = pick(
    dataset.occupations.filter(({ profile }) => profile),
    choice,
  )
  if (!chosen.profile) throw new Error('no profile')
  return Object.assign(chosen, { profile: chosen.profile })
}

const onOccupation = (
  name: string,
  kinds: ChangeKind[],
  edit: (chosen: Occupation, choice: number) => void,
): Mutation => ({ name, kinds, edit: (dataset, choice) => edit(pick(dataset.occupations, choice), choice) })

const onProfile = (
  name: string,
  kinds: ChangeKind[],
  edit: (chosen: OccupationProfile, choice: number) => void,
): Mutation => ({
  name,
  kinds,
  edit: (dataset, choice) => edit(withProfile(dataset, choice).profile, choice),
})

const onSkill = (
  name: string,
  kinds: ChangeKind[],
  edit: (chosen: Skill, dataset: Nomenclature) => void,
): Mutation => ({ name, kinds, edit: (dataset, choice) => edit(pick(dataset.skills, choice), dataset) })

const lists = ['mainActivities', 'secondaryActivities', 'skills', 'knowledge', 'variability'] as const
const texts = ['definition', 'prerequisites', 'outlook'] as const
const spellings = [
  (chosen: Occupation) => chosen.alternativeLabels.fr,
  (chosen: Occupation) => chosen.alternativeLabels.en,
  (chosen: Occupation) => chosen.hiddenLabels.fr,
]

export const mutations: Mutation[] = [
  {
    name: 'another version',
    kinds: ['version-changed'],
    edit: dataset => {
      dataset.version = '9.9.9'
    },
  },
  {
    name: 'another base for all IRIs',
    kinds: ['base-iri-changed'],
    edit: dataset => {
      const [from, to] = [dataset.iri, 'https://example.net/ailleurs/']
      const move = (thing: { iri: string }) => {
        thing.iri = thing.iri.replace(from, to)
      }
      for (const group of dataset.families) for (const each of [group, ...group.subfamilies]) move(each)
      dataset.occupations.forEach(move)
      dataset.iri = to
    },
  },
  {
    name: 'one title in another wording, or gone',
    kinds: ['title-changed'],
    edit: (dataset, choice) => {
      dataset.title =
        choice % 2 ? { fr: dataset.title.fr } : { ...dataset.title, fr: 'Les métiers du fournil' }
    },
  },
  {
    name: 'no licence',
    kinds: ['licence-changed'],
    edit: dataset => {
      dataset.licence = null
    },
  },
  {
    name: 'another mention',
    kinds: ['attribution-changed'],
    edit: dataset => {
      pick(dataset.attributions, 0).text = 'Source : ROME, autrement'
    },
  },
  { name: 'no mention', kinds: ['attribution-removed'], edit: dataset => void dataset.attributions.pop() },
  {
    name: 'a new family',
    kinds: ['family-added'],
    edit: (dataset, choice) =>
      void dataset.families.splice(choice % 3, 0, {
        ...{ id: 'glace', iri: `${dataset.iri}family/glace`, preferredLabel: { fr: 'Glace' } },
        ...{ sourceLabel: 'GLACE', subfamilies: [] },
      }),
  },
  {
    name: 'a family less',
    kinds: ['family-removed'],
    edit: dataset => void dataset.families.splice(1, 1),
  },
  {
    name: 'a family by another name',
    kinds: ['family-renamed'],
    edit: (dataset, choice) => {
      pick(dataset.families, choice).preferredLabel.fr = 'Autre famille'
    },
  },
  {
    name: 'the source label of a family',
    kinds: ['text-edited'],
    edit: (dataset, choice) => {
      pick(dataset.families, choice).sourceLabel = 'AUTREMENT'
    },
  },
  {
    name: 'the last family first',
    kinds: ['family-moved'],
    edit: dataset => void dataset.families.unshift(...dataset.families.splice(-1)),
  },
  {
    name: 'a sub-family less',
    kinds: ['subfamily-removed'],
    edit: dataset => void pick(dataset.families, 0).subfamilies.pop(),
  },
  {
    name: 'sub-families the other way round',
    kinds: ['subfamily-moved'],
    edit: dataset => void pick(dataset.families, 0).subfamilies.reverse(),
  },
  {
    name: 'a sub-family by another name',
    kinds: ['subfamily-renamed'],
    edit: dataset => {
      pick(pick(dataset.families, 0).subfamilies, 0).preferredLabel.fr = 'Au four'
    },
  },
  {
    name: 'a new occupation',
    kinds: ['occupation-added'],
    edit: (dataset, choice) =>
      void dataset.occupations.splice(choice % 5, 0, {
        ...occupation('glacier', 'Glacier', {}),
        iri: `${dataset.iri}occupation/glacier`,
      }),
  },
  {
    name: 'an occupation less',
    kinds: ['occupation-removed'],
    edit: (dataset, choice) => void dataset.occupations.splice(choice % dataset.occupations.length, 1),
  },
  {
    name: 'the first occupation last',
    kinds: ['occupation-moved'],
    edit: dataset => void dataset.occupations.push(...dataset.occupations.splice(0, 1)),
  },
  onOccupation('another IRI', ['iri-changed'], chosen => {
    chosen.iri += '-bis'
  }),
  onOccupation('a rename', ['occupation-renamed'], chosen => {
    chosen.preferredLabel.fr += ' confirmé'
  }),
  onOccupation(
    'out of use',
    ['occupation-deprecated'],
    chosen => void Object.assign(chosen, { deprecation: { since: '2.0.0', replacedBy: [], note: null } }),
  ),
  onOccupation('one more label', ['label-added'], (chosen, choice) => {
    pick(spellings, choice)(chosen).splice(0, 0, 'Autre nom')
  }),
  onOccupation('a label less', ['label-removed'], (chosen, choice) => {
    pick(spellings, choice)(chosen).shift()
  }),
  onOccupation('another family', ['family-changed'], chosen => {
    chosen.familyId = chosen.familyId === 'vente' ? 'pain' : 'vente'
  }),
  onOccupation('another sub-family', ['subfamily-changed'], chosen => {
    chosen.subfamilyId = chosen.subfamilyId === null ? 'pain/cuisson' : null
  }),
  {
    name: 'a profile more',
    kinds: ['profile-added'],
    edit: dataset => {
      const bare = dataset.occupations.find(({ profile }) => !profile)
      if (bare) bare.profile = profile()
    },
  },
  {
    name: 'a profile less',
    kinds: ['profile-removed'],
    edit: (dataset, choice) => void Object.assign(withProfile(dataset, choice), { profile: null }),
  },
  onProfile('a text in other words', ['text-edited'], (chosen, choice) => {
    chosen[pick([...texts], choice)] += ' Et davantage.'
  }),
  onProfile('a text less', ['section-emptied'], (chosen, choice) => {
    chosen[pick([...texts], choice)] = null
  }),
  onProfile('a text more', ['section-filled'], (chosen, choice) => {
    chosen[pick(['collectiveAgreement', 'headcount', 'remarks'] as const, choice)] = 'Texte nouveau'
    chosen.emptySections = chosen.emptySections.filter(
      part => part !== 'headcount' || chosen.headcount === null,
    )
  }),
  onProfile('a list more', ['section-filled'], chosen => {
    chosen.qualifications = ['CAP', 'BP']
    chosen.emptySections = chosen.emptySections.filter(part => part !== 'qualifications')
  }),
  onProfile('a list less', ['section-emptied'], (chosen, choice) => {
    chosen[pick([...lists], choice)] = []
  }),
  onProfile('an item more', ['item-added'], (chosen, choice) => {
    chosen[pick([...lists], choice)].splice(choice % 3, 0, 'Zézayer xylophone')
  }),
  onProfile('an item less', ['item-removed'], (chosen, choice) => {
    chosen[pick([...lists], choice)].splice(choice % 2, 1)
  }),
  onProfile('an item elsewhere', ['item-moved'], (chosen, choice) => {
    const list = chosen[pick([...lists], choice)]
    list.push(...list.splice(0, 1))
  }),
  onProfile('an item in other words', ['item-edited'], (chosen, choice) => {
    const list = chosen[pick([...lists], choice)]
    const at = choice % list.length
    list[at] = `${list[at]} bien`
  }),
  onProfile('a near occupation found', ['item-link-changed'], chosen => {
    pick(chosen.relatedOccupations, 0).occupationId = 'vendeur'
  }),
  onProfile('a row more', ['item-added'], (chosen, choice) => {
    chosen.behaviouralCompetences.splice(choice % 3, 0, {
      ...{ category: 'Xylophage', required: false, level: null },
      ...{ levelStatus: 'not-required', note: null },
    })
  }),
  onProfile('another level', ['competence-level-changed'], chosen => {
    chosen.behaviouralCompetences[0] = {
      ...{ category: 'Rigueur', required: true, level: 3 },
      ...{ levelStatus: 'stated', note: 'Peser juste' },
    }
  }),
  onProfile('no longer required', ['competence-required-changed'], chosen => {
    chosen.behaviouralCompetences[0] = {
      ...{ category: 'Rigueur', required: false, level: null },
      ...{ levelStatus: 'not-required', note: 'Peser juste' },
    }
  }),
  onProfile('another note', ['competence-note-changed'], (chosen, choice) => {
    const competence = pick(chosen.behaviouralCompetences, choice)
    competence.note = competence.note === null ? 'Une note' : null
  }),
  onProfile('a code more', ['code-added'], (chosen, choice) => {
    if (choice % 2) chosen.codes.pcs.push('38A1')
    else chosen.codes.rome.unshift('D1104')
  }),
  onProfile('a code less', ['code-removed'], (chosen, choice) => {
    if (choice % 2) chosen.codes.romeV2.shift()
    else chosen.codes.rome = []
  }),
  onProfile('a correction less', ['code-correction-removed'], chosen => {
    delete chosen.codes.corrections
  }),
  onProfile('a correction otherwise', ['code-correction-changed'], chosen => {
    for (const correction of chosen.codes.corrections ?? []) correction.corrected = '47131'
  }),
  onProfile('an empty heading more', ['empty-heading-added'], chosen => {
    chosen.emptySections = [...chosen.emptySections, 'collective-agreement']
  }),
  onProfile('an empty heading less', ['empty-heading-removed'], chosen => {
    chosen.emptySections = chosen.emptySections.slice(1)
  }),
  {
    name: 'a mapping less',
    kinds: ['mapping-removed'],
    edit: (dataset, choice) => void pick(dataset.occupations, 0).mappings.splice(choice % 2, 1),
  },
  {
    name: 'a mapping of another kind',
    kinds: ['mapping-changed'],
    edit: (dataset, choice) => {
      pick(pick(dataset.occupations, 0).mappings, choice).predicate = 'skos:broadMatch'
    },
  },
  {
    name: 'a mapping more',
    kinds: ['mapping-added'],
    edit: (dataset, choice) => {
      const [first] = pick(dataset.occupations, 0).mappings
      if (first)
        pick(dataset.occupations, choice).mappings.unshift({ ...first, code: 'K1802', label: 'Autre' })
    },
  },
  onSkill('a skill is gone', ['skill-removed'], (chosen, dataset) => {
    dataset.skills = dataset.skills.filter(({ id }) => id !== chosen.id)
  }),
  onSkill('a skill under another name', ['skill-renamed'], chosen => {
    chosen.preferredLabel.fr += ' mieux'
  }),
  onSkill('a skill that nobody asks for', ['skill-deprecated'], chosen => {
    chosen.deprecation = { since: '1.2.3', replacedBy: [], note: null }
  }),
  onSkill('a skill that is one with another', ['skill-joined'], chosen => {
    const replacedBy = [chosen.id === 'petrir' ? 'cuire' : 'petrir']
    chosen.deprecation = { since: '1.2.3', replacedBy, note: 'même geste' }
  }),
]

/** Edits that change the file and not what it says. */
export const restatements: ((dataset: Nomenclature, choice: number) => void)[] = [
  (dataset, choice) => {
    for (const source of dataset.sources) {
      source.sha256 = String(choice % 10).repeat(64)
      source.byteLength += 1
    }
  },
  dataset => {
    for (const each of dataset.occupations) each.alternativeLabels.fr.reverse()
  },
  dataset => {
    for (const each of dataset.occupations) each.mappings.reverse()
  },
  dataset => {
    for (const each of dataset.occupations) {
      each.profile?.codes.romeV2.reverse()
      each.profile?.emptySections.reverse()
    }
  },
  dataset => {
    for (const each of dataset.occupations) each.hiddenLabels.fr.push(...each.hiddenLabels.fr)
  },
]

/** The dataset with an edit made in a copy. */
export function edited(dataset: Nomenclature, edit: Mutation['edit'], choice: number): Nomenclature {
  const copy = copyOf(dataset)
  edit(copy, choice)
  return copy
}
