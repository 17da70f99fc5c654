import { currentSuccessors, type Nomenclature, type Occupation } from '@metiers/schema'
import { type Language, wordsOf } from '@metiers/words'
import { conceptRecord } from '../dataset/concept-record.js'
import type { Dataset } from '../dataset/load.js'
import { groupsOf, sectionTexts } from '../dataset/section-texts.js'
import { html, type Markup } from './html.js'

/**
 * The page of a concept where no site has one: its labels, what a fiche says of it, what it belongs to and its data in
 * each form. Small, without a script, and for a person who followed an IRI. Its links are relative to it.
 */
export function conceptPage(dataset: Dataset, name: string, language: Language): string {
  const { nomenclature, occupations } = dataset
  const up = '../'.repeat(Math.max(0, name.split('/').length - 1))
  const title = nomenclature.title[language] ?? nomenclature.title.fr
  const label = labelOf(dataset, name)
  const occupation = name.startsWith('occupation/') ? occupations.get(name.slice(11)) : undefined
  const link = (iri: string, text: string) =>
    iri.startsWith(nomenclature.iri)
      ? html`<a href="${up}${iri.slice(nomenclature.iri.length)}">${text}</a>`
      : html`${text}`
  const body = occupation
    ? occupationBody(dataset, occupation, { language, link })
    : groupBody(dataset, name, { language, link })
  const { page } = wordsOf(language).serve
  const file = name === '' ? 'index' : (name.split('/').at(-1) ?? '')
  return html`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${label} · ${title}</title>
<style>${style}</style>
<main>
<p><a href="${up === '' ? './' : up}">${title}</a></p>
<h1>${label}</h1>
${body}
<h2>${page.forms}</h2>
<p>${joined(documents.map(([ending, form]) => html`<a href="${file}.${ending}">${form}</a>`))}</p>
</main>
</html>
`.markup
}

const documents = [
  ['json', 'JSON'],
  ['jsonld', 'JSON-LD'],
  ['ttl', 'Turtle'],
  ['nt', 'N-Triples'],
] as const

const style: Markup = {
  markup:
    ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:42rem;margin:auto;padding:1.5rem}h1{line-height:1.2}',
}

/** What stands above the sections. */
const named = new Set(['alternative-labels', 'alternative-labels-en'])

type Scene = { language: Language; link: (iri: string, text: string) => Markup }

function occupationBody(dataset: Dataset, occupation: Occupation, { language, link }: Scene): Markup {
  const { nomenclature, occupations } = dataset
  const { page } = wordsOf(language).serve
  const { profile, deprecation, alternativeLabels, mappings } = occupation
  const others = [...alternativeLabels.fr, ...alternativeLabels.en]
  const successors = currentSuccessors(occupation, id => occupations.get(id))
  const groups = groupsOf(nomenclature, occupation)
  return html`${deprecation ? html`<p>${page.outOfUse(deprecation.since, deprecation.note)}</p>` : []}
${successors.length > 0 ? html`<p>${page.replacedBy}: ${joined(successors.map(each => link(each.iri, each.preferredLabel.fr)))}</p>` : []}
${groups.length > 0 ? html`<p>${joined(groups.map(each => link(each.iri, each.preferredLabel.fr)))}</p>` : []}
${others.length > 0 ? html`<h2>${page.otherLabels}</h2>${list(others)}` : []}
${profile ? nomenclature.template.sections.map(section => sectionOf(section)) : html`<p>${page.noProfile}</p>`}
${mappings.length > 0 ? html`<h2>ROME</h2>${list(mappings.map(each => `${each.code} ${each.label} (${each.schemeVersion}, ${each.predicate}, ${each.status})`))}` : []}`

  function sectionOf({ id, labels }: Nomenclature['template']['sections'][number]): Markup {
    const texts = named.has(id) ? [] : sectionTexts(occupation, id)
    if (texts.length === 0) return html``
    return html`<h2>${labels[language] ?? labels.fr}</h2>${texts.length === 1 ? html`<p>${texts[0] ?? ''}</p>` : list(texts)}\n`
  }
}

function groupBody(dataset: Dataset, name: string, { language, link }: Scene): Markup {
  const members = membersOf(dataset, name)
  if (members.length === 0) return html``
  const items = members.map(({ iri, preferredLabel }) => html`<li>${link(iri, preferredLabel.fr)}</li>`)
  return html`<h2>${wordsOf(language).serve.page.members}</h2><ul>${items}</ul>`
}

type Labelled = { iri: string; preferredLabel: { fr: string } }

function membersOf({ nomenclature }: Dataset, name: string): Labelled[] {
  if (name === '') return nomenclature.families
  const id = /^family\/(.+)$/.exec(name)?.[1]
  if (id === undefined) return []
  const family = nomenclature.families.find(each => each.id === id)
  return [
    ...(family?.subfamilies ?? []),
    ...nomenclature.occupations.filter(({ familyId, subfamilyId }) => (subfamilyId ?? familyId) === id),
  ]
}

function labelOf(dataset: Dataset, name: string): string {
  const { title } = dataset.nomenclature
  if (name === '') return title.fr
  const record = conceptRecord(dataset, name)
  const label = record && 'preferredLabel' in record ? (record as Labelled).preferredLabel.fr : null
  const path = record && 'title' in record && typeof record.title === 'string' ? record.title : null
  return label ?? path ?? name
}

function list(texts: readonly string[]): Markup {
  return html`<ul>${texts.map(text => html`<li>${text}</li>`)}</ul>`
}

function joined(items: Markup[]): Markup {
  return { markup: items.map(({ markup }) => markup).join(' · ') }
}
