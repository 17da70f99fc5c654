import { nomenclatureSchema } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { type RomeItem, verificationSchema, verificationText, verifyMappings } from '../src/index.js'
import { nomenclatureWith } from './support.js'

const stated = {
  predicate: 'skos:closeMatch',
  scheme: 'rome',
  schemeVersion: '4.0-60',
  code: '300440',
  label: 'Animer, coordonner une équipe',
  justification: 'semapv:ManualMappingCuration',
  confidence: 0.9,
  comment: null,
  status: 'proposed',
}
const item: RomeItem = {
  code: '300440',
  label: 'Animer, coordonner une équipe',
  kind: 'skills',
  isMacro: true,
  category: 'Management',
  fiches: new Map([['M1870', 'Principale']]),
}
const release = {
  version: { value: '4.0-61', from: 'option' as const },
  files: [],
  passedOver: [],
  fiches: new Map(),
  appellations: null,
}

function verify(mapping: object, now: RomeItem | null | 'no table', isPartial = false) {
  const nomenclature = nomenclatureSchema.parse({
    ...nomenclatureWith([]),
    skills: [
      {
        id: 'manager',
        iri: 'https://example.org/metiers/skill/manager',
        type: 'skill',
        preferredLabel: { fr: 'Manager' },
        alternativeLabels: { fr: [], en: [] },
        mappings: [{ ...stated, ...mapping }],
      },
    ],
  })
  const items = now === 'no table' ? null : new Map(now ? [[now.code, now]] : [])
  const verification = verifyMappings(nomenclature, release, { isPartial, items })
  expect(verificationSchema.parse(JSON.parse(JSON.stringify(verification)))).toEqual(verification)
  const [result] = verification.skills.results
  return { result, said: verificationText(verification, 'fr').replace(/[\u00a0\u202f]/gu, ' '), verification }
}

describe('a mapping of a skill to ROME', () => {
  const core = { coreOf: [{ code: 'M1870', core: 'Principale' }], category: 'Management' }

  it('is unchanged where its number, label, enjeu and heart of the job are, apostrophes and case aside', () => {
    const { result, said } = verify({ ...core, label: 'ANIMER, coordonner une équipe' }, item)
    expect([result?.outcome, result?.severity]).toEqual(['unchanged', 'none'])
    expect(said).toContain('1 correspondance de compétences avec le ROME 4.0-60 : 1 sans changement')
    expect(said).not.toContain('->')
  })

  it.each([
    ['code-gone', {}, null, 'le code n’existe plus ; c’était « Animer, coordonner une équipe » en 4.0-60'],
    ['label-changed', {}, { ...item, label: 'Animer une équipe' }, 'le libellé a changé'],
    ['label-respelt', {}, { ...item, label: 'Animer - coordonner une équipe' }, 'récrit avec les mêmes mots'],
    [
      'item-moved',
      core,
      { ...item, category: 'Organisation' },
      'elle est passée de « Management » à « Organisation »',
    ],
    [
      'item-moved',
      core,
      { ...item, fiches: new Map([['M1870', null]]) },
      'pour M1870, c’était le cœur du métier (Principale) ; ce ne l’est plus',
    ],
    ['item-moved', core, { ...item, fiches: new Map() }, 'M1870 ne la demande plus (c’était Principale)'],
    ['not-checked', core, 'no table', 'rien n’a été vérifié'],
  ] as const)('is %s, and why is said', (outcome, mapping, now, why) => {
    const { result, said } = verify(mapping, now)
    expect(result?.outcome).toBe(outcome)
    expect(said).toMatch(/« Manager » -> 300440 : /)
    expect(said).toContain(why)
    expect(said).toContain(`(${outcome})`)
  })

  it('that is absent from a part of a release is not gone', () => {
    expect(verify(core, null, true).result?.outcome).toBe('not-in-this-part')
    expect(verify(core, { ...item, fiches: new Map() }, true).result?.outcome).toBe('unchanged')
  })

  it('to ESCO is counted, and not checked', () => {
    const esco = { scheme: 'esco', schemeVersion: '1.2.0', code: 'http://data.europa.eu/esco/skill/a' }
    const { said, verification } = verify(esco, item)
    expect(verification.skills.results).toEqual([])
    expect(said).toContain('1 correspondance de compétences avec ESCO : non vérifiée ici')
  })
})
