import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSkillSuggester, readItems, skillQueries, skillSuggestionsSssom } from '../src/index.js'
import { labelParts } from '../src/skills/label-parts.js'
import { indexSkills } from '../src/skills/skill-index.js'
import { skillWords } from '../src/skills/skill-words.js'
import { nomenclatureWith } from './support.js'

const folder = mkdtempSync(join(tmpdir(), 'metiers-'))
afterAll(() => rmSync(folder, { recursive: true }))

// A small release, in the form of the official files.
beforeAll(() => {
  const files = {
    'unix_item_v460_utf8.csv': [
      '"code_ogr","libelle","code_rubrique"',
      '"300440","Animer, coordonner une équipe","1"',
      '"485000","Animer une équipe de cuisine","1"',
      '"109185","Management d\u0092équipe","3"',
      '"120246","Gestion de projet","3"',
      '"477325","Gestion d\'équipe","3"',
      '"495171","Gestion des équipes","3"',
      '"300490","Faire preuve de rigueur et de précision","2"',
      '"403025","Station assise prolongée",""',
    ],
    'unix_coherence_item_v460_utf8.csv': [
      '"code_rome","code_ogr","coeur_metier"',
      '"M1870","300440","Principale"',
      '"G1602","300440",""',
      '"G1602","485000","Principale"',
      '"M1870","120246",""',
      '"M1870","495171",""',
      '"G1602","477325",""',
    ],
    'unix_referentiel_competence_v460_utf8.csv': [
      '"code_ogr","nature","libelle_competence"',
      '"300440","Macro-compétence","Animer, coordonner une équipe"',
      '"485000","Compétence","Animer une équipe de cuisine"',
    ],
    'unix_referentiel_savoir_v460_utf8.csv': [
      '"code_ogr_savoir","libelle_savoir","categorie_savoir"',
      '"120246","Gestion de projet","Domaines d\'expertise"',
    ],
    'unix_arborescence_competence_v460_utf8.csv': [
      '"code_enjeu","enjeu","code_ogr_macro_competence","code_ogr_competence"',
      '"1B","Management","300440",""',
      '"1B","Management","300440","485000"',
    ],
  }
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
})

const noHints = { fiches: new Set<string>(), domains: new Set<string>() }

describe('the items of a release', () => {
  it('are read with their kind, nature, enjeu or category, and the fiches that ask for them', async () => {
    const items = await readItems(folder, '4.0-60')
    expect(items.get('300440')).toEqual({
      code: '300440',
      label: 'Animer, coordonner une équipe',
      kind: 'skills',
      isMacro: true,
      category: 'Management',
      fiches: new Map([
        ['M1870', 'Principale'],
        ['G1602', null],
      ]),
    })
    expect(items.get('120246')).toMatchObject({
      kind: 'knowledge',
      isMacro: null,
      category: "Domaines d'expertise",
    })
    expect(items.get('300490')).toMatchObject({ kind: 'behavioural', category: null })
    // A context of work is no skill; a character of Windows-1252 is what it is there.
    expect(items.has('403025')).toBe(false)
    expect(items.get('109185')?.label).toBe('Management d’équipe')
  })

  it('are refused with the line of what is no item', async () => {
    const other = mkdtempSync(join(tmpdir(), 'metiers-'))
    writeFileSync(join(other, 'links.csv'), 'code_rome,code_ogr,coeur_metier\n')
    const read = async (rows: string) => {
      writeFileSync(join(other, 'items.csv'), `code_ogr,libelle,code_rubrique\n${rows}`)
      return readItems(other, null)
    }
    await expect(read('1,Coudre,1\nX,Coudre,1\n')).rejects.toThrow(/items\.csv: line 3: code_ogr is "X"/)
    await expect(read('1,Coudre,1\n1,Coller,1\n')).rejects.toThrow(
      /items\.csv: line 3: the code 1 stands twice/,
    )
    rmSync(other, { recursive: true })
  })
})

describe('the words of a skill', () => {
  it('bring a verb and its noun together, and leave out what only leads to them', () => {
    expect([...skillWords('Animation de réunions').keys()]).toEqual([
      ...skillWords('Animer une réunion').keys(),
    ])
    expect([...skillWords('Gérer un projet').keys()]).toEqual([...skillWords('Gestion de projets').keys()])
    expect([...skillWords('Maîtriser la négociation').keys()]).toEqual([...skillWords('Négocier').keys()])
    expect([...skillWords('Faire preuve de rigueur').keys()]).toEqual([...skillWords('Rigueur').keys()])
    // Nothing else is there.
    expect(skillWords('Maîtriser').size).toBe(1)
    expect([...skillWords('Équipe').keys()]).not.toEqual([...skillWords('Équipage').keys()])
  })

  it('count by how rare they are, and a near one half', () => {
    const index = indexSkills(
      ['Cuire le pain', 'Cuire la viande', 'Cuire le poisson', 'Vendre le pain'].map(label => ({
        item: label,
        label,
      })),
    )
    const [first, ...others] = index
      .sharing('Cuire le pain')
      .sort((one, other) => other.overlap - one.overlap)
    expect([first?.entry.label, first?.overlap, first?.moreHere, first?.moreThere]).toEqual([
      'Cuire le pain',
      1,
      false,
      false,
    ])
    // `pain` stands in two of the four labels, `cuire` in three: it tells more.
    expect(others.map(({ entry }) => entry.label)).toEqual([
      'Vendre le pain',
      'Cuire la viande',
      'Cuire le poisson',
    ])
    const [near] = indexSkills([{ item: 1, label: 'Gérer une équipe' }]).sharing('Manager une équipe')
    expect([near?.same, near?.near]).toEqual([['équipe'], ['Manager – Gérer']])
    // A word that the one label has weighs ln(1 + 1/2), one that none has ln(1 + 1/1).
    const [known, unknown] = [Math.log(1.5), Math.log(2)]
    expect(near?.overlap).toBeCloseTo((2 * known + 0.5 * (unknown + known)) / (unknown + 3 * known), 10)
  })

  it('are looked for part by part where a label names several things', () => {
    expect(labelParts(['Animation de réunion et rédaction', 'Réunions (comités)'])).toEqual([
      { text: 'Animation de réunion et rédaction', factor: 1, isPart: false },
      { text: 'Animation de réunion', factor: 0.8, isPart: true },
      { text: 'rédaction', factor: 0.8, isPart: true },
      { text: 'Réunions (comités)', factor: 0.95, isPart: false },
      { text: 'Réunions', factor: 0.95 * 0.95, isPart: true },
    ])
  })
})

describe('candidates of ROME for a skill', () => {
  it('are first those that a fiche of who asks for it asks for', async () => {
    const candidatesOf = createSkillSuggester(await readItems(folder, '4.0-60'))
    const query = { labels: ["Gestion d'équipe"], kind: 'knowledge' } as const
    const first = (fiches: string[]) => candidatesOf({ ...query, ...noHints, fiches: new Set(fiches) })[0]
    // Both say the same: without a fiche, the lower number is first.
    expect(first([])).toMatchObject({ item: { code: '477325' }, fiches: [] })
    expect(first(['M1870', 'M1805'])).toMatchObject({
      item: { code: '495171' },
      fiches: ['M1870'],
      isSameKind: true,
      isSameWords: true,
    })
  })

  it('never score above 1, and the same text of the same kind with all hints scores 1', async () => {
    const items = await readItems(folder, '4.0-60')
    const [item] = items.values()
    if (!item) throw new Error('no item')
    const domains = Array.from({ length: 30 }, (_, at) => `A${String(at + 10)}01`)
    const everywhere = new Map([[item.code, { ...item, fiches: new Map(domains.map(code => [code, null])) }]])
    const [best] = createSkillSuggester(everywhere)({
      labels: [item.label],
      kind: item.kind,
      fiches: new Set(['A1001']),
      domains: new Set(['A10']),
    })
    expect(best?.score).toBeCloseTo(1, 10)
  })

  it('are SSSOM rows with enjeu, heart of the job, score and reason', async () => {
    const dataset = nomenclatureWith([
      {
        label: 'Chef',
        alternativeLabels: [],
        mappings: [{ code: 'M1870', label: 'Chef', appellationCode: null, appellationLabel: null }],
      },
    ])
    const [occupation] = dataset.occupations
    if (!occupation) throw new Error('no occupation')
    const skill = {
      id: 'coordonner-une-equipe',
      iri: `${dataset.iri}skill/coordonner-une-equipe`,
      type: 'skill' as const,
      preferredLabel: { fr: 'Coordonner une équipe' },
      alternativeLabels: { fr: [], en: [] },
      mappings: [],
    }
    const profile = { ...noProfile, skills: ['Coordonner une équipe'] }
    const nomenclature = { ...dataset, skills: [skill], occupations: [{ ...occupation, profile }] }
    const [queried] = skillQueries(nomenclature)
    if (!queried) throw new Error('no query')
    expect([...queried.query.fiches, ...queried.query.domains, ...queried.occupations]).toEqual([
      'M1870',
      'M18',
      'chef',
    ])
    const candidatesOf = createSkillSuggester(await readItems(folder, '4.0-60'))
    const suggestions = [{ skill, candidates: candidatesOf(queried.query).slice(0, 1) }]
    const lines = [...skillSuggestionsSssom(nomenclature, '4.0-60', suggestions, '1.2.3')]
      .join('')
      .split('\n')
    const [names = '', row = ''] = lines.filter(line => !line.startsWith('#'))
    const cells = Object.fromEntries(names.split('\t').map((name, at) => [name, row.split('\t')[at]]))
    expect(cells).toMatchObject({
      subject_id: 'skill:coordonner-une-equipe',
      subject_label: 'Coordonner une équipe',
      predicate_id: 'skos:narrowMatch',
      object_id: 'rome:300440',
      object_label: 'Animer, coordonner une équipe',
      object_category: 'Management',
      mapping_justification: 'semapv:LexicalSimilarityThresholdMatching',
      mapping_tool: 'metiers rome suggest',
      mapping_tool_version: '1.2.3',
      object_core_of: 'M1870 Principale',
      reviewer_id: '',
      comment:
        'suggestion par les mots ; mots en commun : coordonner, équipe ; macro-compétence, savoir-faire ; demandé par M1870, fiche des métiers qui ont cette compétence',
    })
    expect(lines).toContain('#object_source_version: 4.0-60')
  })
})

const noProfile = {
  definition: null,
  mainActivities: [],
  secondaryActivities: [],
  skills: [],
  knowledge: [],
  behaviouralCompetences: [],
  prerequisites: null,
  variability: [],
  relatedOccupations: [],
  codes: { romeV2: [], rome: [], pcs: [] },
  qualifications: [],
  collectiveAgreement: null,
  headcount: null,
  outlook: null,
  remarks: null,
  emptySections: [],
  gradedItems: [],
  additionalSections: {},
}
