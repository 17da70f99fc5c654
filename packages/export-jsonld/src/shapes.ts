import type { Nomenclature, OutputFile } from '@metiers/schema'

/**
 * `jsonld/shapes.ttl`: SHACL shapes (W3C) of the published graph, for whoever takes the data in or writes more of it.
 * They say of the graph what the JSON Schema says of the JSON.
 */
export function shapesFile({ iri }: Nomenclature): OutputFile {
  return { path: 'jsonld/shapes.ttl', mediaType: 'text/turtle', chunks: [shapes(iri)] }
}

const shapes = (iri: string) => `@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix esco: <http://data.europa.eu/esco/model#> .
@prefix metiers: <${iri}vocabulary#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix shape: <${iri}shapes#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix sssom: <https://w3id.org/sssom/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

shape:Scheme a sh:NodeShape ; sh:targetNode <${iri}> ;
  sh:property
    [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ],
    [ sh:path owl:versionInfo ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ],
    [ sh:path dcterms:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
    [ sh:path dcterms:publisher ; sh:maxCount 1 ; sh:class foaf:Agent ],
    [ sh:path dcterms:issued ; sh:maxCount 1 ; sh:datatype xsd:date ],
    [ sh:path dcterms:modified ; sh:maxCount 1 ; sh:datatype xsd:date ],
    [ sh:path skos:hasTopConcept ; sh:minCount 1 ; sh:class skos:Concept ] .

shape:Concept a sh:NodeShape ; sh:targetClass skos:Concept ;
  sh:property
    [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ],
    [ sh:path skos:prefLabel ; sh:qualifiedValueShape [ sh:languageIn ( "fr" ) ] ; sh:qualifiedMinCount 1 ],
    [ sh:path skos:prefLabel ; sh:disjoint skos:altLabel, skos:hiddenLabel ],
    [ sh:path skos:altLabel ; sh:datatype rdf:langString ; sh:disjoint skos:hiddenLabel ],
    [ sh:path skos:hiddenLabel ; sh:datatype rdf:langString ],
    [ sh:path skos:inScheme ; sh:minCount 1 ; sh:class skos:ConceptScheme ],
    [ sh:path skos:broader ; sh:class skos:Concept ; sh:disjoint skos:related ],
    [ sh:path skos:narrower ; sh:class skos:Concept ],
    [ sh:path skos:related ; sh:class skos:Concept ],
    [ sh:path schema:position ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] .

# What is said of two concepts is said from both: SKOS leaves it to whoever reads to infer it, and few do.
shape:BothWays a sh:NodeShape ; sh:targetClass skos:Concept ;
  sh:property
    [ sh:path [ sh:inversePath skos:narrower ] ; sh:equals skos:broader ],
    [ sh:path [ sh:inversePath skos:related ] ; sh:equals skos:related ] .

shape:Occupation a sh:NodeShape ; sh:targetClass esco:Occupation ;
  sh:property
    [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$" ],
    [ sh:path skos:broader ; sh:maxCount 1 ],
    [ sh:path skos:definition ; sh:maxCount 1 ; sh:datatype rdf:langString ],
    [ sh:path schema:responsibilities ; sh:datatype rdf:langString ],
    [ sh:path metiers:secondaryActivity ; sh:datatype rdf:langString ],
    [ sh:path schema:skills ; sh:datatype rdf:langString ],
    [ sh:path metiers:knowledge ; sh:datatype rdf:langString ],
    [ sh:path metiers:behaviouralCompetence ; sh:class metiers:BehaviouralCompetence ],
    [ sh:path metiers:romeV2Code ; sh:pattern "^[0-9]{5}$" ],
    [ sh:path metiers:romeCode ; sh:pattern "^[A-N][0-9]{4}$" ],
    [ sh:path metiers:nearOccupation ; sh:class esco:Occupation ],
    [ sh:path metiers:gradedItem ; sh:class metiers:GradedItem ],
    [ sh:path metiers:codeCorrection ; sh:class metiers:CodeCorrection ],
    [ sh:path dcterms:isReplacedBy ; sh:class esco:Occupation ],
    [ sh:path esco:hasEssentialSkill ; sh:class esco:Skill ; sh:disjoint esco:hasOptionalSkill ],
    [ sh:path esco:hasOptionalSkill ; sh:class esco:Skill ],
    [ sh:path esco:relatedEssentialSkill ; sh:equals esco:hasEssentialSkill ],
    [ sh:path esco:relatedOptionalSkill ; sh:equals esco:hasOptionalSkill ],
    [ sh:path [ sh:inversePath esco:isEssentialSkillFor ] ; sh:equals esco:hasEssentialSkill ],
    [ sh:path [ sh:inversePath esco:isOptionalSkillFor ] ; sh:equals esco:hasOptionalSkill ] ;
  # What is deprecated stands outside the hierarchy and says since when; only what is deprecated is replaced.
  sh:xone (
    [ sh:property [ sh:path owl:deprecated ; sh:maxCount 0 ], [ sh:path dcterms:isReplacedBy ; sh:maxCount 0 ] ]
    [ sh:property [ sh:path owl:deprecated ; sh:hasValue true ], [ sh:path skos:historyNote ; sh:minCount 1 ],
        [ sh:path skos:broader ; sh:maxCount 0 ], [ sh:path skos:topConceptOf ; sh:maxCount 0 ] ]
  ) .

shape:Skill a sh:NodeShape ; sh:targetClass esco:Skill ;
  sh:property
    [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$" ; sh:maxLength 80 ],
    [ sh:path skos:inScheme ; sh:hasValue <${iri}skills> ],
    [ sh:path metiers:skillType ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "skill" "knowledge" "behavioural" ) ],
    [ sh:path esco:skillType ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
    [ sh:path esco:isEssentialSkillFor ; sh:class esco:Occupation ],
    [ sh:path esco:isOptionalSkillFor ; sh:class esco:Occupation ],
    [ sh:path dcterms:isReplacedBy ; sh:class esco:Skill ] ;
  sh:xone (
    [ sh:property [ sh:path owl:deprecated ; sh:maxCount 0 ], [ sh:path skos:topConceptOf ; sh:minCount 1 ] ]
    [ sh:property [ sh:path owl:deprecated ; sh:hasValue true ], [ sh:path skos:topConceptOf ; sh:maxCount 0 ] ]
  ) .

shape:BehaviouralCompetence a sh:NodeShape ; sh:targetClass metiers:BehaviouralCompetence ;
  sh:property [ sh:path metiers:category ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ] .

shape:GradedItem a sh:NodeShape ; sh:targetClass metiers:GradedItem ;
  sh:property
    [ sh:path rdfs:label ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ],
    [ sh:path metiers:section ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] .

shape:Grade a sh:NodeShape ; sh:targetClass metiers:BehaviouralCompetence, metiers:GradedItem ;
  sh:property
    [ sh:path metiers:required ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:boolean ],
    [ sh:path metiers:levelStatus ; sh:minCount 1 ; sh:maxCount 1 ;
      sh:in ( "stated" "unrecoverable" "not-required" ) ],
    [ sh:path metiers:level ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ],
    [ sh:path metiers:levelConcept ; sh:maxCount 1 ; sh:class skos:Concept ],
    [ sh:path metiers:skillConcept ; sh:maxCount 1 ; sh:class esco:Skill ] ;
  # A level is there exactly where the source states it, and only a stated or lost one is of a required competence.
  sh:xone (
    [ sh:property [ sh:path metiers:levelStatus ; sh:hasValue "stated" ], [ sh:path metiers:level ; sh:minCount 1 ],
        [ sh:path metiers:required ; sh:hasValue true ] ]
    [ sh:property [ sh:path metiers:levelStatus ; sh:hasValue "unrecoverable" ],
        [ sh:path metiers:level ; sh:maxCount 0 ], [ sh:path metiers:required ; sh:hasValue true ] ]
    [ sh:property [ sh:path metiers:levelStatus ; sh:hasValue "not-required" ],
        [ sh:path metiers:level ; sh:maxCount 0 ], [ sh:path metiers:required ; sh:hasValue false ] ]
  ) .

shape:CodeCorrection a sh:NodeShape ; sh:targetClass metiers:CodeCorrection ;
  sh:property
    [ sh:path metiers:codeScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "romeV2" "rome" "pcs" ) ],
    [ sh:path metiers:statedCode ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ],
    [ sh:path metiers:correctedCode ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] .

# A mapping is never a bare claim: it says how it was made, how sure it is, and whether a person has confirmed it.
shape:Mapping a sh:NodeShape ; sh:targetClass owl:Axiom ;
  sh:property
    [ sh:path owl:annotatedSource ; sh:minCount 1 ; sh:maxCount 1 ;
      sh:or ( [ sh:class esco:Occupation ] [ sh:class esco:Skill ] ) ],
    [ sh:path owl:annotatedProperty ; sh:minCount 1 ; sh:maxCount 1 ; sh:in (
      skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch ) ],
    [ sh:path owl:annotatedTarget ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
    [ sh:path sssom:object_label ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ],
    [ sh:path sssom:mapping_justification ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
    [ sh:path sssom:confidence ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ;
      sh:minInclusive 0 ; sh:maxInclusive 1 ],
    [ sh:path metiers:mappingStatus ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "proposed" "confirmed" ) ] .
`
