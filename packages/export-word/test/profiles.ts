import {
  type BehaviouralCompetence,
  normaliseText,
  type OccupationProfile,
  type SectionId,
  sectionIds,
} from '@metiers/schema'
import fc from 'fast-check'

// Texts that look like something else to a reader: bullets, numbers, headings, ticks, markup, other scripts.
const trickyTexts = [
  '- un tiret',
  '1. un numéro',
  '• une puce',
  'x',
  '☒',
  'Savoir-faire',
  'Prérequis : aucun',
  'Intitulé de l’emploi-type',
  'Les 3 métiers du pain',
  '<w:p>&amp;</w:p>',
  '=cmd()',
  '</script>',
  '"quotes", commas; and \\ backslash',
  '\u202eemit',
  '👩‍🍳 🥖',
  'Codes ROME correspondants 32321',
]

/** One line of text as sources give it: normalised, not empty, and of characters that XML can hold. */
const line = fc
  .oneof(
    { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
    { weight: 2, arbitrary: fc.constantFrom(...trickyTexts) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
  .map(text => normaliseText(text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')))
  .filter(text => text !== '')

const lines = fc.array(line, { maxLength: 4 })
const text = fc.array(line, { maxLength: 3 }).map(paragraphs => paragraphs.join('\n') || null)

// A bullet or number typed into a cell is a bullet to whoever reads the page: it is no part of the text.
const cellText = line.filter(text => !/^(?:[-•]|\d+\.) /.test(text))

const competence: fc.Arbitrary<BehaviouralCompetence> = fc
  .record({
    category: cellText,
    note: fc.option(cellText),
    level: fc.constantFrom(
      1 as const,
      2 as const,
      3 as const,
      'unrecoverable' as const,
      'not-required' as const,
    ),
  })
  .map(({ category, note, level }): BehaviouralCompetence => {
    if (level === 'unrecoverable') return { category, required: true, level: null, levelStatus: level, note }
    if (level === 'not-required') return { category, required: false, level: null, levelStatus: level, note }
    return { category, required: true, level, levelStatus: 'stated', note }
  })

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map(all => all.join(''))
const codes = fc.record({
  romeV2: fc.array(digits(5), { maxLength: 2 }),
  rome: fc.array(
    fc.tuple(fc.constantFrom(...'ABCDEFGHIJKLMN'), digits(4)).map(([letter, number]) => `${letter}${number}`),
    {
      maxLength: 2,
    },
  ),
  pcs: fc.array(
    fc.tuple(digits(3), fc.constantFrom(...'abcdefgh')).map(([number, letter]) => `${number}${letter}`),
    {
      maxLength: 2,
    },
  ),
})

/** The occupations that the list of the test names, by id. */
export const listed = new Map([
  ['boulanger', 'Boulanger'],
  ['patissier', 'Pâtissier'],
  ['vendeur-en-boulangerie', 'Vendeur en boulangerie'],
])
/** A text source that names them. */
export const listOfOccupations = `Les ${listed.size} métiers du pain\n${[...listed.values()].map(label => `· ${label}`).join('\n')}\n`

const related = fc.oneof(
  fc.constantFrom(...listed).map(([occupationId, label]) => ({ label, occupationId })),
  fc.nat().map(number => ({ label: `Métier inconnu ${number}`, occupationId: null })),
)

/** Any profile that a document can give, with the labels that it states. */
export const anyFiche = fc
  .record({
    filled: fc.record({
      definition: text,
      mainActivities: lines,
      secondaryActivities: lines,
      skills: lines,
      knowledge: lines,
      behaviouralCompetences: fc.array(competence, { maxLength: 5 }),
      prerequisites: text,
      variability: lines,
      relatedOccupations: fc.array(related, { maxLength: 3 }),
      codes,
      qualifications: lines,
      collectiveAgreement: text,
      headcount: text,
      outlook: text,
      remarks: text,
    }),
    alternativeLabels: fc.record({ fr: lines, en: lines }),
    hasSubfamily: fc.boolean(),
  })
  .map(({ filled, alternativeLabels, hasSubfamily }) => {
    const profile: OccupationProfile = {
      ...filled,
      emptySections: [],
      gradedItems: [],
      additionalSections: {},
    }
    const isFilled = filledSections(profile, alternativeLabels, hasSubfamily)
    // Every heading of the form is there. (A text that is the very heading of a section that is not there would be
    // taken for it: nothing tells them apart.)
    profile.emptySections = sectionIds.filter(id => !isFilled.has(id))
    return { profile, alternativeLabels, hasSubfamily }
  })

function filledSections(
  profile: OccupationProfile,
  labels: { fr: string[]; en: string[] },
  hasSubfamily: boolean,
): ReadonlySet<SectionId> {
  const content: Record<SectionId, readonly unknown[] | string | null> = {
    family: 'stated',
    subfamily: hasSubfamily ? 'stated' : null,
    title: 'stated',
    'alternative-labels': labels.fr,
    'alternative-labels-en': labels.en,
    definition: profile.definition,
    'main-activities': profile.mainActivities,
    'secondary-activities': profile.secondaryActivities,
    skills: profile.skills,
    knowledge: profile.knowledge,
    'behavioural-competences': profile.behaviouralCompetences,
    prerequisites: profile.prerequisites,
    variability: profile.variability,
    'related-occupations': profile.relatedOccupations,
    'rome-codes': [...profile.codes.romeV2, ...profile.codes.rome],
    'pcs-codes': profile.codes.pcs,
    qualifications: profile.qualifications,
    'collective-agreement': profile.collectiveAgreement,
    headcount: profile.headcount,
    outlook: profile.outlook,
    remarks: profile.remarks,
  }
  return new Set(sectionIds.filter(id => (content[id] ?? '').length > 0))
}
