import { type Literal, Parser, Store } from 'n3'
import { onceEach } from './memo'
import { type Dataset, readDatasetFile } from './read-dataset'

type InLanguages = { fr: string; en: string }

/** A term of the dataset's own vocabulary. `kind` is the name of its class in OWL; other terms are IRIs. */
export type VocabularyTerm = {
  name: string
  iri: string
  kind: string
  label: InLanguages
  definition: InLanguages
  domain: string | undefined
  range: string | undefined
  /** The terms of other vocabularies that it is a kind of, or near to. */
  alignments: string[]
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** The terms of `jsonld/vocabulary.ttl`, in its order: classes and the properties that go with them. */
export const vocabularyOf = onceEach((dataset: Dataset): VocabularyTerm[] => {
  const graph = new Store(new Parser().parse(readDatasetFile(dataset.folder, 'jsonld/vocabulary.ttl')))
  const vocabulary = `${dataset.nomenclature.iri}vocabulary`
  return graph.getSubjects(`${rdfs}isDefinedBy`, vocabulary, null).map(({ value: iri }) => {
    const [type] = graph.getObjects(iri, `${rdf}type`, null)
    const first = (property: string) => graph.getObjects(iri, property, null)[0]?.value
    const alignments = [`${rdfs}subPropertyOf`, `${rdfs}subClassOf`, `${skos}relatedMatch`]
    return {
      name: iri.slice(iri.indexOf('#') + 1),
      iri,
      kind: type?.value.replace(/^.*#/, '') ?? '',
      label: inLanguages(graph, iri, `${rdfs}label`),
      definition: inLanguages(graph, iri, `${skos}definition`),
      domain: first(`${rdfs}domain`),
      range: first(`${rdfs}range`),
      alignments: alignments.flatMap(property =>
        graph.getObjects(iri, property, null).map(({ value }) => value),
      ),
    }
  })
})

function inLanguages(graph: Store, iri: string, property: string): InLanguages {
  const texts = graph.getObjects(iri, property, null).filter((term): term is Literal => 'language' in term)
  const of = (language: string) => texts.find(text => text.language === language)?.value ?? ''
  return { fr: of('fr'), en: of('en') }
}
