// The comparison of the occupations that are chosen or that the address names (`?ids=a,b`).
import type { Occupation, PublishedTemplate, Skill } from '@metiers/schema'
import { skillOf } from '@metiers/schema/skill-of'
import { type ComparedOccupation, comparisonSheet } from '../compare/sheet'
import { inDocument } from '../site/element-tree'
import type { Locale } from '../site/locale'
import { occupationFileHref } from '../site/routes'
import { compareWords } from '../words/compare'

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr'
const words = compareWords[locale]
const form = document.querySelector<HTMLFormElement>('.compare-form')
const status = document.querySelector<HTMLElement>('.compare-status')
const sheet = document.querySelector<HTMLElement>('.compare-sheet')
const options = form?.querySelector('template')
const bare = form?.querySelector('datalist')
const pairs = document.querySelector<HTMLElement>('.compare-pairs')

if (form && status && sheet && options) {
  const choices = [...form.querySelectorAll('select')]
  for (const choice of choices) choice.append(options.content.cloneNode(true))
  const optionOf = (id: string) =>
    [...(choices[0]?.options ?? [])].find(option => option.value === id && id !== '')
  const sayMissing = (id: string) => {
    const known = [...(bare?.options ?? [])].find(({ value }) => value === id)
    return known ? words.without(known.text) : words.unknown(id)
  }
  let asked = 0

  const show = async (unknown: string[]) => {
    const ids = [...new Set(choices.map(({ value }) => value).filter(value => value !== ''))]
    asked += 1
    const mine = asked
    const missing = unknown.map(sayMissing)
    sheet.replaceChildren()
    if (ids.length < 2) {
      status.textContent = [...missing, words.chooseTwo].join(' ')
      if (pairs) pairs.hidden = false
      return
    }
    // They would move as soon as the comparison stands above them.
    if (pairs) pairs.hidden = true
    try {
      const read = await Promise.all(ids.map(id => readOccupation(id, optionOf(id))))
      // Meanwhile something else may have been chosen.
      if (mine !== asked) return
      const [first] = read
      const compared = read.map(({ shown }) => shown)
      const conceptOf = skillOf({ skills: read.flatMap(({ skills }) => skills) })
      if (first)
        sheet.replaceChildren(inDocument(comparisonSheet(locale, compared, first.template, conceptOf)))
      const labels = compared.map(({ occupation }) => occupation.preferredLabel.fr)
      status.textContent = [...missing, words.shown(labels)].join(' ')
    } catch {
      if (mine === asked) status.textContent = words.unreadable
    }
    if (pairs && mine === asked) pairs.hidden = false
  }

  const named = new URLSearchParams(location.search).get('ids')?.split(',') ?? []
  const known = [...new Set(named.filter(id => optionOf(id) !== undefined))].slice(0, choices.length)
  for (const [index, id] of known.entries()) {
    const choice = choices[index]
    if (choice) choice.value = id
  }
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('change', () => {
    const address = new URL(location.href)
    const ids = choices.map(({ value }) => value).filter(value => value !== '')
    // Commas as they are: the address is read by people.
    address.search = ids.length > 0 ? `?ids=${ids.join(',')}` : ''
    history.replaceState(history.state, '', address)
    show([])
  })
  show(named.filter(id => id !== '' && optionOf(id) === undefined))
}

/** The file of an occupation has what is compared, its concepts, and the template that says what its sections are. */
async function readOccupation(
  id: string,
  option: HTMLOptionElement | undefined,
): Promise<{ shown: ComparedOccupation; skills: Skill[]; template: PublishedTemplate }> {
  const response = await fetch(occupationFileHref(id, 'json'))
  if (!response.ok) throw new Error(`${id}: ${response.status}`)
  const file: { nomenclature: { template: PublishedTemplate }; occupation: Occupation; skills: Skill[] } =
    await response.json()
  const group = option?.closest('optgroup')
  return {
    shown: { occupation: file.occupation, family: group?.label, hue: group?.dataset.hue },
    skills: file.skills,
    template: file.nomenclature.template,
  }
}
