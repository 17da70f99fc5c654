import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createEscoSuggester,
  escoOccupationsSssom,
  escoOfOccupation,
  escoSkillsSssom,
  readEscoOccupations,
  readEscoSkills,
} from '../src/index.js'
import { nomenclatureWith } from './support.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'metiers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

const skill = 'http://data.europa.eu/esco/skill/'
const occupation = 'http://data.europa.eu/esco/occupation/'

describe('the labels of ESCO', () => {
  it('are read from all tables of skills in a folder, each skill once, whatever else is there', async () => {
    // The official form: labels a line each in one cell, more columns; and one with a byte order mark and semicolons.
    write(
      'skills_fr.csv',
      `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\nKnowledgeSkillCompetence,${skill}b,knowledge,cross-sector,gestion de projets,"conduite de projets\nmanagement de projets"\n`,
    )
    write(
      'equipe.csv',
      `\uFEFFconceptUri;preferredLabel;altLabels\n${skill}a;gérer une équipe;diriger une équipe|encadrer\n${skill}b;autre;pilotage\n`,
    )
    write('occupations_fr.csv', `conceptUri,preferredLabel,altLabels\n${occupation}c,boulanger,\n`)
    write('notes.txt', 'x')
    expect(await readEscoSkills(folder)).toEqual([
      {
        uri: `${skill}a`,
        label: 'gérer une équipe',
        otherLabels: ['diriger une équipe', 'encadrer'],
        isKnowledge: null,
      },
      // The files are read in the order of their names.
      {
        uri: `${skill}b`,
        label: 'autre',
        otherLabels: ['pilotage', 'conduite de projets', 'management de projets'],
        isKnowledge: true,
      },
    ])
  })

  it('are refused in one sentence where there are none, or a cell is not what it should be', async () => {
    write('a.csv', 'code_rome,libelle\nM1805,x\n')
    await expect(readEscoSkills(folder)).rejects.toThrow(
      /none of its files is a table of skills of ESCO \(CSV files: a\.csv\)/,
    )
    write('b.csv', `conceptUri,preferredLabel,altLabels\n${skill}a,coudre,\nhttps://example.org/x,coller,\n`)
    await expect(readEscoSkills(folder)).rejects.toThrow(
      /b\.csv: line 3: conceptUri is "https:\/\/example\.org\/x"/,
    )
    write('b.csv', `conceptUri,preferredLabel,altLabels\n${skill}a,,\n`)
    await expect(readEscoSkills(folder)).rejects.toThrow(/b\.csv: line 2: preferredLabel is ""/)
    await expect(readEscoSkills(join(folder, 'nowhere'))).rejects.toThrow(/a folder with CSV files of ESCO/)
  })

  it('are suggested for a skill by its words, with the label by which they were found', async () => {
    write(
      'skills_fr.csv',
      `conceptUri,preferredLabel,altLabels\n${skill}a,gérer une équipe,manager une équipe\n${skill}b,cuire le pain,\n`,
    )
    const candidatesOf = createEscoSuggester(await readEscoSkills(folder))
    const nomenclature = nomenclatureWith([])
    const subject = { id: 'manager-une-equipe', preferredLabel: { fr: 'Manager une équipe' } }
    const candidates = candidatesOf({ labels: [subject.preferredLabel.fr], isKnowledge: false })
    const text = [...escoSkillsSssom(nomenclature, '1.2.0', [{ skill: subject, candidates }], '1.2.3')].join(
      '',
    )
    expect(text).toContain('#object_source_version: 1.2.0\n')
    expect(text.split('\n').filter(line => line.startsWith('skill:'))).toEqual([
      'skill:manager-une-equipe\tManager une équipe\tskos:exactMatch\tesco:skill/a\tgérer une équipe\tsemapv:LexicalMatching\tmetiers rome suggest\t1.2.3\t0.95\t\t\tsuggestion par les mots ; mots en commun : manager, équipe ; par son autre intitulé « manager une équipe »',
    ])
  })
})

// The form of Pôle emploi's table: lines on itself, an empty one, then the header.
const about = `Mapping project name,ESCO - ROME\nClassification 1 Name,ESCO\nClassification 1 Version,1.0.9\n\n`
const header =
  'classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation\n'

describe('the table of ESCO and the appellations of ROME', () => {
  it('leads from the appellation of a mapping to an occupation of ESCO, which is said to be derived', async () => {
    const rows = `${occupation}p,gestionnaire de projet,12246,Chef de projet informatique,skos:exactMatch\n`
    write(
      'FR_20230607_mapping_esco_rome.csv',
      iconv.encode(about + header + rows.replace('gestionnaire', 'gérant'), 'iso-8859-15'),
    )
    const table = await readEscoOccupations(folder)
    expect(table.version).toBe('1.0.9')
    const nomenclature = nomenclatureWith([
      {
        label: 'Chef de projet',
        alternativeLabels: [],
        mappings: [
          { code: 'M1853', label: 'Chef', appellationCode: '12246', appellationLabel: 'Chef de projet' },
        ],
      },
      { label: 'Glacier', alternativeLabels: [], mappings: [] },
    ])
    const suggestions = nomenclature.occupations.map(each => escoOfOccupation(each, table))
    expect(suggestions.map(({ candidates }) => candidates.length)).toEqual([1, 0])
    const lines = [...escoOccupationsSssom(nomenclature, '1.0.9', suggestions, '1.2.3')].join('').split('\n')
    expect(lines.filter(line => line.startsWith('metier:'))).toEqual([
      'metier:chef-de-projet\tChef de projet\tskos:closeMatch\tesco:occupation/p\tgérant de projet\tsemapv:MappingChaining\tmetiers rome suggest\t1.2.3\t0.80\t\t\tdérivé, non lu dans ESCO ; par l’appellation 12246 « Chef de projet informatique » du ROME, d’une correspondance proposée ; skos:exactMatch selon la table ESCO – ROME de Pôle emploi',
    ])
  })

  it('is refused with the line of what it should not hold', async () => {
    const read = async (row: string) => {
      write('table.csv', `${about}${header}${occupation}p,x,1,x,skos:closeMatch\n${row}\n`)
      return readEscoOccupations(folder)
    }
    await expect(read(`${occupation}p,x,M1805,x,skos:closeMatch`)).rejects.toThrow(
      /table\.csv: line 7: classification 2 ID is "M1805"; expected a number/,
    )
    await expect(read(`${occupation}p,x,1,x,owl:sameAs`)).rejects.toThrow(
      /line 7: mapping relation is "owl:sameAs"/,
    )
    await expect(read('x,x,1,x,skos:closeMatch')).rejects.toThrow(/line 7: classification 1 ID is "x"/)
  })
})
