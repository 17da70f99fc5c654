import { shorten } from '../../shorten.js'
import { keyLine } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { counted, digits, percent, quoted } from '../phrase.js'

/** The fiches: which there are, and whose they are. */
export const fiches = {
  'nomenclature-without-profile': {
    title: 'No profile at all',
    about: 'No source has a fiche: there is nothing to publish of any occupation but its name.',
    say: ({ occupations }, { headingOf }) => ({
      message:
        occupations === 1
          ? 'The only occupation of the nomenclature has no fiche.'
          : `None of the ${digits(occupations)} occupations has a fiche.`,
      advice: `Add a fiche to the sources: it starts with the heading ${quoted(headingOf('title'))}.`,
    }),
  },
  'occupation-without-profile': {
    title: 'Occupations without profile',
    about: 'An occupation for which no fiche exists.',
    say: ({ label }) => ({
      message: `${quoted(label)} has no fiche.`,
      advice: 'Write its fiche and add it to the sources; metiers form makes the Word form for it.',
    }),
  },
  'profile-without-title': {
    title: 'Profile without title',
    about: 'A fiche without the name of its occupation: its content belongs to nobody.',
    say: (_, { headingOf }) => ({
      message: 'A fiche without a title starts here.',
      advice: `Write the name of the occupation under ${quoted(headingOf('title'))}.`,
    }),
  },
  'profile-unlisted': {
    title: 'Profile of an unknown occupation',
    about: 'A fiche of an occupation that the list and the grid do not have.',
    say: ({ title }) => ({
      message: `The fiche ${quoted(title)} is of no occupation of the list.`,
      advice: `Add the occupation to the list. If it is another name of an occupation of the list, ${decide('aliases', { text: title, occupation: someId })}`,
    }),
  },
  'duplicate-profile': {
    title: 'Two profiles of one occupation',
    about: 'Two fiches for one occupation: which one holds is not for a program to choose.',
    say: ({ title }, { placeOf }) => ({
      message: `A second fiche of ${quoted(title)}; the first is in ${placeOf('first')}.`,
      advice: 'Keep one of the two.',
    }),
  },
  'profile-announced-missing': {
    title: 'Profile announced and missing',
    about: 'The list of fiches names one that the sources do not have.',
    say: ({ label }) => ({
      message: `A fiche of ${quoted(label)} is announced here, and there is none.`,
      advice: 'Add the fiche, or remove it from the list of fiches.',
    }),
  },
  'profile-not-announced': {
    title: 'Profile not announced',
    about: 'A fiche that the list of fiches does not name.',
    say: ({ title }) => ({
      message: `The fiche of ${quoted(title)} is not in the list of fiches.`,
      advice: 'Add it to the list of fiches.',
    }),
  },
  'completeness-below-minimum': {
    title: 'Completeness below the minimum',
    about: 'Fewer sections are filled than the manifest asks for.',
    say: ({ filled, expected, minimum }) => ({
      message: `${digits(filled)} of ${counted(expected, 'section')} are filled (${percent(expected === 0 ? 0 : filled / expected)}); the manifest asks for ${percent(minimum)}.`,
      advice: `Fill in sections, or lower the minimum in sources/sources.yaml, for instance:

${keyLine(['validation', 'minimumCompleteness'], String(Math.floor((100 * filled) / Math.max(1, expected)) / 100))}`,
    }),
  },
  'related-unresolved': {
    title: 'Related occupation unknown',
    about: 'A fiche names a near occupation that the nomenclature does not have.',
    say: ({ label }) => ({
      message: `The near occupation ${quoted(label)} is not in the nomenclature.`,
      advice: `Correct it in the fiche. If it is another name of an occupation of the nomenclature, ${decide('aliases', { text: label, occupation: someId })}`,
    }),
  },
  'related-not-mutual': {
    title: 'Relation that is not mutual',
    about: 'An occupation names a near one that has a profile and does not name it back.',
    say: ({ label, other }) => ({
      message: `${quoted(label)} names ${quoted(other)} as near, and not the other way round.`,
      advice: `If it holds both ways, add ${quoted(label)} to the near occupations of ${quoted(other)}.`,
    }),
  },
  'no-english-label': {
    title: 'No label in English',
    about: 'A profile that states no label in English.',
    say: ({ label }, { headingOf }) => ({
      message: `${quoted(label)} has no label in English.`,
      advice: `Add one under ${quoted(headingOf('alternative-labels-en'))}.`,
    }),
  },
} satisfies SomeRules

/** The sections of a fiche, and what stands in them. */
export const fichesInside = {
  'section-missing': {
    title: 'Section missing',
    about: 'A section of the template whose heading a fiche does not have.',
    say: ({ label, section }, { sectionName }) => ({
      message: `The fiche of ${quoted(label)} has no heading for the section ${quoted(sectionName(section))}.`,
      advice: 'Add the heading, with nothing under it if there is nothing to say.',
    }),
  },
  'section-empty': {
    title: 'Empty sections',
    about:
      'A heading with nothing under it: the source says nothing, which is not the same as saying that there is none.',
    say: ({ label, section }, { sectionName }) => ({
      message: `The section ${quoted(sectionName(section))} of ${quoted(label)} is empty.`,
      advice: 'Fill it in where something is known.',
    }),
  },
  'section-repeated': {
    title: 'Section repeated',
    about: 'A section that stands twice in one fiche; both are read into one.',
    say: ({ section }, { sectionName }) => ({
      message: `The section ${quoted(sectionName(section))} stands here a second time in its fiche.`,
      advice: 'Put all of it under one heading.',
    }),
  },
  'list-in-text': {
    title: 'List within a text',
    about: 'A list in a section that holds a text: the heading of its own section may be missing.',
    say: ({ section, text }, { sectionName }) => ({
      message: `The list from ${quoted(shorten(text))} on was read as part of the text of the section ${quoted(sectionName(section))}.`,
      advice: 'If it belongs to another section, put the heading of that section above it.',
    }),
  },
  'table-in-section': {
    title: 'Table within a section',
    about: 'A table inside a section: its cells are not the items of a list; a text takes them as its lines.',
    say: ({ section, texts, isRead }, { sectionName }) => {
      const from = `from ${quoted(shorten(texts[0] ?? ''))} to ${quoted(shorten(texts.at(-1) ?? ''))}`
      const table = `A table of ${counted(texts.length, 'cell')}, ${from},`
      return isRead
        ? {
            message: `${table} was read line by line into the text of the section ${quoted(sectionName(section))}.`,
            advice: 'Write sentences if the text makes no sense without its table.',
          }
        : {
            message: `${table} stands for a list in the section ${quoted(sectionName(section))}: nothing of it is read.`,
            advice:
              'Write one item a line, with a bullet, without a table; or make its columns sections of your template.',
          }
    },
  },
  'item-like-heading': {
    title: 'Item or heading',
    about:
      'An item of a list with the words of a heading that the fiche has nowhere else: it was read as an item.',
    say: ({ section, text, heading }, { sectionName }) => ({
      message: `${quoted(shorten(text))} was read as an item of the section ${quoted(sectionName(section))}; it is also the heading of the section ${quoted(sectionName(heading))}.`,
      advice: 'If it is a heading, take it out of the list.',
    }),
  },
  'item-of-lines': {
    title: 'Item of several lines',
    about:
      'A paragraph of several lines without bullets in a section that holds a list: it was read as one item.',
    say: ({ section, text, lines }, { sectionName }) => ({
      message: `${quoted(shorten(text))} stands on ${counted(lines, 'line')} and was read as one item of the section ${quoted(sectionName(section))}.`,
      advice: 'If each line is an item, give each a paragraph or a bullet of its own.',
    }),
  },
  'lead-in': {
    title: 'Line that leads in to a list',
    about: 'A line that leads in to the items of a list: it is no item, and is in no dataset.',
    say: ({ section, text }, { sectionName }) => ({
      message: `${quoted(shorten(text))} leads in to the list of the section ${quoted(sectionName(section))} and was not read.`,
      advice: 'If it says something that matters, write it into the items, or into a section of text.',
    }),
  },
  'duplicate-item': {
    title: 'Item twice',
    about: 'The same item stands twice in one list of a fiche.',
    say: ({ item, section }, { sectionName }) => ({
      message: `${quoted(shorten(item))} stands twice in the section ${quoted(sectionName(section))}.`,
      advice: 'Keep one of the two.',
    }),
  },
  'doubled-phrase': {
    title: 'Words twice in a row',
    about: 'Words that stand twice in a row: often a slip. Nothing is rewritten.',
    say: ({ phrase }) => ({
      message: `${quoted(shorten(phrase))} stands twice in a row.`,
      advice: 'Remove one of the two if it is a slip.',
    }),
  },
} satisfies SomeRules
