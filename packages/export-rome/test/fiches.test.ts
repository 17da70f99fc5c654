import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { describeWithReference } from '../../../vitest.validators.js'
import { exportRome } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

// The layout of France Travail's file, as far as the published contract states it.
const itemKeys = {
  libelle: z.string(),
  code_ogr: z.int().nullable(),
  coeur_metier: z.string().nullable(),
}
const groupsOf = <T extends z.ZodType>(item: T) =>
  z.array(z.strictObject({ libelle: z.string(), items: z.array(item).min(1) }))
const groups = groupsOf(z.strictObject(itemKeys))
// The one key of ours.
const remarked = groupsOf(z.strictObject({ ...itemKeys, remarque: z.string().optional() }))
const fichesSchema = z.array(
  z.strictObject({
    numero: z.null(),
    rome: z.strictObject({ code_rome: z.string().nullable(), intitule: z.string(), code_ogr: z.null() }),
    appellations: z
      .array(z.strictObject({ libelle: z.string(), libelle_court: z.null(), code_ogr: z.null() }))
      .min(1),
    definition: z.string().nullable(),
    acces_metier: z.string().nullable(),
    competences: z.strictObject({
      savoir_faire: z.strictObject({ enjeux: groups }),
      savoir_etre_professionnel: z.strictObject({ enjeux: remarked }),
      savoirs: z.strictObject({ categories: groups }),
    }),
    contextes_travail: z.array(
      z.strictObject({
        libelle: z.string(),
        items: z.array(z.strictObject({ libelle: z.string(), code_ogr: z.null() })),
      }),
    ),
    secteurs_activite: z.array(
      z.strictObject({ code: z.string(), libelle: z.string(), principal: z.boolean() }),
    ),
    mobilites: z.array(
      z.strictObject({
        rome_cible: z.string().nullable(),
        code_org_rome_cible: z.null(),
        ordre_mobilite: z.int().positive(),
      }),
    ),
  }),
)

function fichesOf(dataset: Nomenclature) {
  const file = exportRome(dataset).find(({ path }) => path === 'rome/fiches.json')
  return fichesSchema.parse(JSON.parse([...(file?.chunks ?? [])].join('')))
}

it('has every profile, with every text of the sections that the layout knows', () => {
  const fiches = fichesOf(nomenclature)
  const profiles = nomenclature.occupations.flatMap(({ profile }) => profile ?? [])
  expect(fiches).toHaveLength(profiles.length)
  for (const [index, profile] of profiles.entries()) {
    const fiche = fiches[index]
    const texts = (list: { items: { libelle: string }[] }[] = []) =>
      list.flatMap(({ items }) => items.map(({ libelle }) => libelle))
    expect(fiche?.definition).toBe(profile.definition)
    expect(fiche?.acces_metier).toBe(profile.prerequisites)
    expect(texts(fiche?.competences.savoir_faire.enjeux)).toEqual([
      ...profile.mainActivities,
      ...profile.secondaryActivities,
      ...profile.skills,
    ])
    expect(texts(fiche?.competences.savoirs.categories)).toEqual(profile.knowledge)
    expect(texts(fiche?.competences.savoir_etre_professionnel.enjeux)).toEqual(
      profile.behaviouralCompetences.filter(({ required }) => required).map(({ category }) => category),
    )
    expect(texts(fiche?.contextes_travail)).toEqual(profile.variability)
    expect(fiche?.mobilites).toHaveLength(profile.relatedOccupations.length)
  }
})

it('states a code of ROME only where a mapping is confirmed', () => {
  expect(fichesOf(nomenclature).map(({ rome }) => rome.code_rome)).toEqual(
    nomenclature.occupations.filter(({ profile }) => profile).map(() => null),
  )
  const occupations = nomenclature.occupations.map(occupation => ({
    ...occupation,
    mappings: occupation.mappings.map(mapping =>
      occupation.id === 'chef-de-projet'
        ? { ...mapping, status: 'confirmed' as const, reviewer: 'A. Martin', reviewedOn: '2026-01-31' }
        : mapping,
    ),
  }))
  const fiches = fichesOf({ ...nomenclature, occupations })
  expect(fiches.find(({ rome }) => rome.intitule === 'Chef de projet')?.rome.code_rome).toBe('M1853')
  const assistant = fiches.find(({ rome }) => rome.intitule === 'Assistant chef de projet')
  expect(assistant?.mobilites.map(({ rome_cible }) => rome_cible)).toContain('M1853')
})

it('keeps the remarks on behavioural competences', () => {
  const notes = nomenclature.occupations.flatMap(({ profile }) =>
    (profile?.behaviouralCompetences ?? []).flatMap(({ required, note }) => (required && note ? [note] : [])),
  )
  expect(notes.length).toBeGreaterThan(10)
  const kept = fichesOf(nomenclature).flatMap(({ competences }) =>
    competences.savoir_etre_professionnel.enjeux.flatMap(({ items }) =>
      items.flatMap(({ remarque }) => remarque ?? []),
    ),
  )
  expect(kept).toEqual(notes)
})

/** The dataset with these mappings of skills, and with the mapping of chef-de-projet (M1853) reviewed. */
function withSkillMappings(
  mappings: Record<string, { isProposed?: true; code: string; label: string; [key: string]: unknown }>,
): Nomenclature {
  const review = { status: 'confirmed', reviewer: 'A. Martin', reviewedOn: '2026-01-31' }
  const evidence = {
    predicate: 'skos:closeMatch',
    scheme: 'rome',
    schemeVersion: '4.0-60',
    justification: 'semapv:ManualMappingCuration',
    confidence: 0.9,
    comment: null,
  }
  return nomenclatureSchema.parse({
    ...nomenclature,
    skills: nomenclature.skills.map(skill => {
      const found = mappings[skill.id]
      if (!found) return skill
      const { isProposed, ...stated } = found
      return {
        ...skill,
        mappings: [{ ...evidence, ...(isProposed ? { status: 'proposed' } : review), ...stated }],
      }
    }),
    occupations: nomenclature.occupations.map(occupation => ({
      ...occupation,
      mappings: occupation.mappings.map(mapping =>
        occupation.id === 'chef-de-projet' ? { ...mapping, ...review } : mapping,
      ),
    })),
  })
}

it('has the number, the enjeu and the heart of the job of an item by a confirmed mapping, and by no other', () => {
  const dataset = withSkillMappings({
    'analyser-les-besoins': {
      code: '300366',
      label: 'Recueillir et analyser les besoins client',
      category: 'Relation client',
      coreOf: [{ code: 'M1853', core: 'Principale' }],
    },
    'maitriser-une-demarche-qualite': { code: '115839', label: 'Démarche qualité' },
    'animation-d-equipe': { code: '300489', label: 'Faire preuve de leadership' },
    'etablir-et-suivre-un-budget-previsionnel': {
      code: '300323',
      label: 'Elaborer, suivre et piloter un budget',
      isProposed: true,
    },
    'conduire-une-reunion-de-reporting': { code: '1', label: 'x', predicate: 'skos:relatedMatch' },
  })
  const fiches = fichesOf(dataset)
  const ofTitle = (title: string) => fiches.find(({ rome }) => rome.intitule === title)?.competences
  const chef = ofTitle('Chef de projet')
  expect(chef?.savoir_faire.enjeux[0]).toEqual({
    libelle: 'Relation client',
    items: [{ libelle: 'Analyser les besoins', code_ogr: 300366, coeur_metier: 'Principale' }],
  })
  // No category is stated: it stays where it was.
  expect(chef?.savoirs.categories.map(({ libelle }) => libelle)).toEqual(['Connaissances'])
  expect(chef?.savoirs.categories[0]?.items).toContainEqual({
    libelle: 'Maîtriser une démarche qualité',
    code_ogr: 115839,
    coeur_metier: null,
  })
  expect(chef?.savoir_etre_professionnel.enjeux[0]).toEqual({
    libelle: 'Savoir-être professionnels',
    items: [
      { libelle: 'Animation d’équipe', code_ogr: 300489, coeur_metier: null, remarque: 'Leader d’équipe' },
    ],
  })
  const others = [chef, ofTitle('Assistant chef de projet')].flatMap(part => part?.savoir_faire.enjeux ?? [])
  const codeOf = (text: string) =>
    others.flatMap(({ items }) => items).find(({ libelle }) => libelle === text)?.code_ogr
  expect(codeOf('Etablir et suivre un budget prévisionnel')).toBe(null)
  expect(codeOf('Conduire une réunion de reporting')).toBe(null)
  // Its occupation is mapped to no fiche by anyone's word: there is a number, and no heart of the job.
  const assistant = ofTitle('Assistant chef de projet')?.savoir_faire.enjeux[0]
  expect(assistant?.items).toEqual([
    { libelle: 'Analyser les besoins', code_ogr: 300366, coeur_metier: null },
  ])
})

/** The keys of a value as paths, each with the types that it has somewhere: `competences.savoirs.categories[].items`. */
function typesOf(
  value: unknown,
  path = '',
  types = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  types.set(path, (types.get(path) ?? new Set()).add(type))
  if (Array.isArray(value)) for (const entry of value) typesOf(entry, `${path}[]`, types)
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value)) typesOf(below, `${path}.${key}`, types)
  return types
}

describeWithReference(['rome-v460-derived/fiches-M18'], 'the layout of France Travail', ([folder = '']) => {
  it('has each key that ours have but one, and the types that they have, where ours are not null', () => {
    const official = readdirSync(folder).map((name): unknown =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    )
    const theirs = typesOf(official)
    const ours = typesOf(
      fichesOf(
        withSkillMappings({
          'analyser-les-besoins': {
            code: '300366',
            label: 'x',
            coreOf: [{ code: 'M1853', core: 'Principale' }],
          },
          'maitriser-une-demarche-qualite': { code: '115839', label: 'x' },
          'animation-d-equipe': { code: '300489', label: 'x' },
        }),
      ),
    )
    const keys = (types: Map<string, unknown>) => new Set(types.keys())
    const remarque = '[].competences.savoir_etre_professionnel.enjeux[].items[].remarque'
    expect([...keys(ours)].filter(key => !theirs.has(key))).toEqual([remarque])
    // What ours never have: no source of ours states a sector.
    expect([...keys(theirs)].filter(key => !ours.has(key))).toEqual([
      '[].secteurs_activite[]',
      '[].secteurs_activite[].code',
      '[].secteurs_activite[].libelle',
      '[].secteurs_activite[].principal',
    ])
    for (const [path, types] of ours) {
      const known = theirs.get(path)
      const others = [...types].filter(type => type !== 'null' && known !== undefined && !known.has(type))
      expect([path, others]).toEqual([path, []])
    }
  })
})
