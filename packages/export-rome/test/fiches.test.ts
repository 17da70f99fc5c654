import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { exportRome } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

// The layout of France Travail's file, as far as the published contract states it.
const item = z.strictObject({ libelle: z.string(), code_ogr: z.null(), coeur_metier: z.null() })
const groups = z.array(z.strictObject({ libelle: z.string(), items: z.array(item).min(1) }))
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
      savoir_etre_professionnel: z.strictObject({ enjeux: groups }),
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
