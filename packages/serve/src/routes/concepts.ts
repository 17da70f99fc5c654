import { currentSuccessors, type Occupation, type Skill } from '@metiers/schema'
import type { Language } from '@metiers/words'
import { conceptRecord } from '../dataset/concept-record.js'
import { type GraphForm, graphForms } from '../dataset/concepts.js'
import type { Dataset } from '../dataset/load.js'
import { outsidePath } from '../http/address.js'
import { tagged } from '../http/conditions.js'
import { type Answer, type Ask, decoded } from '../http/exchange.js'
import { acceptedType } from '../http/negotiate.js'
import { languageOf, problemAnswer, Refused } from '../http/problem.js'
import { conceptPage } from '../page/concept-page.js'
import type { ServeSettings } from '../settings.js'
import { pagePlace } from '../site/page-places.js'

/** The forms of a concept. Where the client names none of them, a person is asking: the page is the first. */
const forms = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/ld+json': 'jsonld',
  'text/turtle': 'ttl',
  'application/n-triples': 'nt',
} as const
type Form = (typeof forms)[keyof typeof forms]
const mediaTypes = Object.keys(forms) as (keyof typeof forms)[]
const suffix = /^(?<name>.*)\.(?<form>html|json|jsonld|ttl|nt)$/

/**
 * Any IRI of the dataset below its base: the page of what it names (303), or its data, as `Accept` asks; with an ending
 * such as `.ttl`, in that form. 410 for an occupation that is out of use, with what took its place. Also what stands
 * beside the concepts: the catalogue, the vocabulary, files, and the pages of a site.
 */
export async function conceptAnswer(ask: Ask, settings: ServeSettings): Promise<Answer> {
  const path = decoded(ask.path.slice(1))
  if (path === null) throw new Refused({ is: 'bad-request' })
  const dataset = settings.dataset.current()
  const scene = { ask, settings, dataset }
  if (isConcept(dataset, path)) return negotiated(path, scene)
  const { name, form } = suffix.exec(path)?.groups ?? {}
  const concept = name === 'index' ? '' : name
  if (path === 'index.html' && (await isSiteOurs(settings))) return siteAnswer(path, scene)
  if (concept !== undefined && isForm(form) && isConcept(dataset, concept))
    return documentAnswer(concept, form, scene)
  const file = besideConcepts(dataset, path)
  if (file !== null) return seeOther(outsidePath(ask, settings, `/datasets/${file}`))
  return siteAnswer(path, scene)
}

type Scene = { ask: Ask; settings: ServeSettings; dataset: Dataset }

async function negotiated(concept: string, scene: Scene): Promise<Answer> {
  const { ask, settings, dataset } = scene
  const type = acceptedType(ask, mediaTypes)
  if (type === null) throw new Refused({ is: 'not-acceptable', forms: offered }, { vary: 'Accept' })
  const form = forms[type]
  if (form !== 'html') {
    const document = await documentAnswer(concept, form, scene)
    return withHeaders(document, {
      vary: varied(document),
      'content-location': documentPath(concept, form, scene),
    })
  }
  if (goneConcept(dataset, concept)) {
    const page = await documentAnswer(concept, form, scene)
    return withHeaders(page, { vary: varied(page) })
  }
  if (concept === '' && (await isSiteOurs(settings)))
    return withHeaders(await siteAnswer('', scene), { vary: 'Accept' })
  return withHeaders(seeOther(await pageAddress(concept, scene)), { vary: 'Accept' })
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

function varied({ headers }: Answer): string {
  return headers?.vary === undefined ? 'Accept' : `Accept, ${headers.vary}`
}

function seeOther(location: string): Answer {
  return { status: 303, headers: { location: encodeURI(location) } }
}

async function isSiteOurs({ site }: ServeSettings): Promise<boolean> {
  return site !== null && 'files' in site && (await site.files.has(''))
}

/** The page on the site; where it has none, the small one that we make. */
async function pageAddress(concept: string, scene: Scene): Promise<string> {
  const { ask, settings } = scene
  const place = pagePlace(concept)
  const { site } = settings
  if (place !== null && site && 'address' in site) return `${site.address}/${place}`
  if (place !== null && site && 'files' in site && (await site.files.has(place)))
    return outsidePath(ask, settings, `/${place}`)
  return documentPath(concept, 'html', scene)
}

function documentPath(concept: string, form: Form, { ask, settings }: Scene): string {
  return outsidePath(ask, settings, `/${concept === '' ? 'index' : concept}.${form}`)
}

/** A concept in one form. */
async function documentAnswer(concept: string, form: Form, { ask, dataset }: Scene): Promise<Answer> {
  const language = languageOf(ask)
  const variant = form === 'html' ? `${form}-${language}` : form
  const headers = {
    'content-type': typeOf(form),
    ...(form === 'html' && { vary: 'Accept-Language', 'content-language': language }),
  }
  const known = dataset.bodies.find(`${variant} ${concept}`)
  const body = known ?? (await made(concept, form, { language, dataset }))
  if (body === null) throw new Refused({ is: 'not-found', what: ask.path })
  if (!known) dataset.bodies.keep(`${variant} ${concept}`, body)
  const gone = goneConcept(dataset, concept)
  if (!gone) return tagged(ask, `"${dataset.fingerprint}-${variant}"`, headers, () => body)
  const { concept: record, successors } = gone
  // RFC 8288 §3: an IRI is written as a URI there. RFC 5829 §3.5 names the relation.
  const links = successors.map(({ iri }) => `<${encodeURI(iri)}>; rel="successor-version"`)
  const link = links.length > 0 ? { link: links.join(', ') } : {}
  if (form === 'json') return withHeaders(goneProblem(ask, record, successors), link)
  return { status: 410, headers: { ...headers, ...link, 'cache-control': 'no-store' }, body }
}

async function made(
  concept: string,
  form: Form,
  { language, dataset }: { language: Language; dataset: Dataset },
): Promise<Buffer | null> {
  if (form === 'html') return Buffer.from(conceptPage(dataset, concept, language))
  const record = form === 'json' ? conceptRecord(dataset, concept) : null
  if (record !== null) return Buffer.from(`${JSON.stringify(record)}\n`)
  // What is no record of its own in JSON is one in JSON-LD, which is JSON.
  const done = dataset.use()
  try {
    return await dataset.concepts.read(form === 'json' ? 'jsonld' : form, concept)
  } finally {
    done()
  }
}

const offered = [
  'text/html',
  'application/json',
  'application/ld+json',
  'text/turtle',
  'application/n-triples',
]

function isForm(form: string | undefined): form is Form {
  return mediaTypes.some(type => forms[type] === form)
}

function typeOf(form: Form): string {
  if (form === 'html') return 'text/html; charset=utf-8'
  if (form === 'json') return 'application/json'
  const graph: GraphForm = form
  return graph === 'ttl' ? 'text/turtle; charset=utf-8' : graphForms[graph].mediaType
}

function isConcept(dataset: Dataset, name: string): boolean {
  return dataset.concepts.has('jsonld', name) || conceptRecord(dataset, name) !== null
}

type Gone = { concept: Occupation | Skill; successors: (Occupation | Skill)[] }

/** An occupation or a skill that is out of use, and what is in its place now. */
function goneConcept({ occupations, skills }: Dataset, name: string): Gone | null {
  const [kind, id = ''] = name.split('/')
  if (kind === 'occupation') return goneAmong(occupations, id)
  return kind === 'skill' ? goneAmong(skills, id) : null
}

function goneAmong<T extends Occupation | Skill>(all: ReadonlyMap<string, T>, id: string) {
  const concept = all.get(id)
  if (!concept?.deprecation) return null
  return { concept, successors: currentSuccessors<T>(concept, each => all.get(each)) }
}

function goneProblem(ask: Ask, gone: Gone['concept'], successors: Gone['successors']): Answer {
  const labels = successors.map(({ preferredLabel }) => preferredLabel.fr)
  const refusal = new Refused({ is: 'gone', label: gone.preferredLabel.fr, successors: labels })
  return problemAnswer(ask, refusal, {
    iri: gone.iri,
    deprecation: gone.deprecation,
    successors: successors.map(({ id, iri, preferredLabel }) => ({ id, iri, preferredLabel })),
  })
}

/** The file that answers for an IRI that names no concept: the rules of `deploy/w3id`, and files by their own names. */
function besideConcepts({ files, nomenclature }: Dataset, path: string): string | null {
  const ofVersion = /^dataset\/(?<version>[^/]+)\/(?<file>.+)$/.exec(path)?.groups
  const file =
    ofVersion?.version === nomenclature.version
      ? (ofVersion.file ?? path)
      : (namedFiles.find(([name]) => name.test(path))?.[1] ?? path)
  return files.has(file) ? file : null
}

const namedFiles: readonly (readonly [name: RegExp, file: string])[] = [
  [/^(?:catalog|publisher|dataset(?:\/[^/]+)?)$/, 'catalog.jsonld'],
  [/^vocabulary\/?$/, 'jsonld/vocabulary.ttl'],
  [/^shapes\/?$/, 'jsonld/shapes.ttl'],
  [/^mappings\/rome(?:\/[^/]+)?$/, 'rome/metiers-rome.sssom.tsv'],
]

async function siteAnswer(path: string, { ask, settings: { site } }: Scene): Promise<Answer> {
  const file = site && 'files' in site ? await site.files.read(path) : null
  if (file === null) throw new Refused({ is: 'not-found', what: ask.path })
  // The pages of the site say themselves what they may load.
  const headers = { 'content-type': file.mediaType, 'content-security-policy': "frame-ancestors 'self'" }
  return tagged(ask, file.tag, headers, () => file.bytes)
}
