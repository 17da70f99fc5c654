import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { snapshot, temporaryFolder, workplace, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// The last has a fiche always: a nomenclature without any is none.
const list = (...names: string[]) =>
  `Les ${names.length + 1} métiers du pain\n${[...names, 'Vendeur'].map(name => `· ${name}\n`).join('')}Intitulé de l’emploi-type : VENDEUR\nPrérequis\nAucun.\n`
const fiche = (title: string, more: string) =>
  `Intitulé de l’emploi-type : ${title}\nSavoir-faire spécifique nécessaire\n· Pétrir\n${more}`
const alignment = (...rows: string[]) =>
  `#subject_source: metier\n#object_source_version: "4.0-60"\n#other: Source\n#object_licence: Licence\nsubject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tconfidence\n${rows
    .map(
      code =>
        `metier:boulanger\tskos:closeMatch\trome:${code}\tBoulangerie\tsemapv:ManualMappingCuration\t0.8\n`,
    )
    .join('')}`

/** A small nomenclature, published, whose sources can be changed. */
async function bakery() {
  const folder = temporaryFolder()
  const sources = {
    'sources/sources.yaml': 'version: 1.0.0\n',
    'sources/pain.txt': `${list('Boulanger', 'Glacier')}${fiche('BOULANGER', 'Prérequis\nAucun.\n')}`,
    'sources/alignments/a.sssom.tsv': alignment('D1102'),
  }
  writeFiles(folder, sources)
  expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
  const write = (path: string, text: string) => writeFileSync(join(folder, 'sources', path), text)
  const published = (): Nomenclature =>
    nomenclatureSchema.parse(JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8')))
  return {
    folder,
    write,
    published,
    read: (path: string) => readFileSync(join(folder, 'sources', path), 'utf8'),
  }
}

const refused = async (folder: string, lines: string[]) => {
  const before = snapshot(folder)
  const { status, stderr } = await metiersHere(['build'], { cwd: folder })
  expect(stderr.split('\n').filter(line => line.startsWith('  no longer there'))).toEqual(lines)
  expect(status).toBe(1)
  expect(snapshot(folder)).toEqual(before)
  return stderr
}

describe('a build that would lose what is published', () => {
  it('fails with the list, and leaves everything as it was', async () => {
    const { folder, write } = await bakery()
    write('pain.txt', list('Boulanger', 'Glacier'))
    await refused(folder, ['  no longer there: the fiche of “Boulanger” (boulanger)'])
    write('pain.txt', `${list('Boulanger', 'Glacier')}${fiche('BOULANGER', 'Prérequis\n')}`)
    await refused(folder, ['  no longer there: the section “Prerequisites” of “Boulanger” (boulanger)'])
    // The heading is gone as well: the section is lost all the same, and the check says where it is missing.
    write('pain.txt', `${list('Boulanger', 'Glacier')}${fiche('BOULANGER', '')}`)
    expect(
      await refused(folder, ['  no longer there: the section “Prerequisites” of “Boulanger” (boulanger)']),
    ).toMatch(/^ {2}new warning section-missing: sources\/pain\.txt, line \d+: .*“Prerequisites”/m)
    write('alignments/a.sssom.tsv', alignment())
    write('pain.txt', `${list('Boulanger')}${fiche('BOULANGER', '')}`)
    const stderr = await refused(folder, [
      '  no longer there: the section “Prerequisites” of “Boulanger” (boulanger)',
      '  no longer there: the mapping of “Boulanger” to D1102 (boulanger)',
      '  no longer there: the occupation “Glacier” (glacier)',
    ])
    expect(stderr).toContain('metiers build --accept-loss boulanger glacier --because REASON')
  })
  it('goes on where a mapping takes the place of another, and where text is only moved or corrected', async () => {
    const { folder, write } = await bakery()
    write('alignments/a.sssom.tsv', alignment('D1104'))
    write(
      'pain.txt',
      `${list('Boulanger', 'Glacier')}${fiche('BOULANGER', 'Prérequis\nUn diplôme.\n').replace('Pétrir', 'Cuire')}`,
    )
    expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
  })
  it('is done when a steward says why; the reason is kept, and the same sources give the same again', async () => {
    const { folder, write, published, read } = await bakery()
    const before = snapshot(join(folder, 'dist'))
    writeFiles(folder, { 'old/nomenclature.json': readFileSync(join(folder, 'dist/nomenclature.json')) })
    write('pain.txt', list('Boulanger'))
    const args = ['build', '--accept-loss', 'boulanger', 'glacier', '--because', 'fermé : « fin de bail »']
    expect(await metiersHere(args, { cwd: folder })).toMatchObject({ status: 0 })
    expect(published().occupations).toMatchObject([
      { id: 'boulanger', profile: null },
      { id: 'vendeur' },
      {
        id: 'glacier',
        preferredLabel: { fr: 'Glacier' },
        deprecation: { since: '1.0.0', replacedBy: [], note: 'fermé : « fin de bail »' },
      },
    ])
    expect(read('accepted-losses.yaml')).toContain(
      '  - { occupation: boulanger, kind: profile, lastRelease: 1.0.0, because: "fermé : « fin de bail »" }\n',
    )
    const after = snapshot(join(folder, 'dist'))
    expect(after).not.toEqual(before)
    // Against the old release, as another checkout of it would be, it is known to be given up.
    writeFiles(folder, { 'dist/nomenclature.json': readFileSync(join(folder, 'old/nomenclature.json')) })
    expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(snapshot(join(folder, 'dist'))).toEqual(after)
  })
  it('given up in one release is asked for again when a later one had it and loses it', async () => {
    const { folder, write } = await bakery()
    const whole = `${list('Boulanger', 'Glacier')}${fiche('BOULANGER', 'Prérequis\nAucun.\n')}`
    write('pain.txt', list('Boulanger', 'Glacier'))
    await metiersHere(['build', '--accept-loss', 'boulanger', '--because', 'à refaire'], { cwd: folder })
    write('pain.txt', whole)
    write('sources.yaml', 'version: 1.1.0\n')
    expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
    write('pain.txt', list('Boulanger', 'Glacier'))
    await refused(folder, ['  no longer there: the fiche of “Boulanger” (boulanger)'])
  })
  it('notes nothing as given up where it would fail all the same, or where nothing is lost', async () => {
    const { folder, write } = await bakery()
    write('pain.txt', list('Boulanger'))
    const before = snapshot(folder)
    const give = (...ids: string[]) =>
      metiersHere(['build', '--accept-loss', ...ids, '--because', 'essai'], { cwd: folder })
    expect(await give('glacier')).toMatchObject({ status: 1 })
    expect(await give('boulanger', 'glacier', 'sorbetier')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^--accept-loss: nothing of "sorbetier" is lost; expected /),
    })
    expect(await metiersHere(['build', '--accept-loss', 'glacier'], { cwd: folder })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^--accept-loss: there is no reason; expected /),
    })
    expect(snapshot(folder)).toEqual(before)
  })
  it('is compared with a dataset of an older form as far as that goes, and never with what is no dataset', async () => {
    const { folder, write, published } = await bakery()
    const { occupations, version } = published()
    const old = occupations.map(({ id, preferredLabel, profile }) => ({ id, preferredLabel, profile }))
    write('pain.txt', list('Boulanger'))
    writeFiles(folder, { 'dist/nomenclature.json': JSON.stringify({ version, occupations: old }) })
    await refused(folder, [
      '  no longer there: the fiche of “Boulanger” (boulanger)',
      '  no longer there: the occupation “Glacier” (glacier)',
    ])
    writeFiles(folder, { 'dist/nomenclature.json': '{"version": "1.0.0"}' })
    expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^dist\/nomenclature\.json: \/occupations: what is published there cannot be compared with the new dataset: it is no nomenclature: is missing; /,
      ),
    })
  })
})

it('a Word file of which only the looks changed loses nothing, and changes nothing but its checksum', async () => {
  const folder = temporaryFolder()
  const word = (looks: string, version: string) => {
    const lines = [
      'Intitulé de l’emploi-type : BOULANGER',
      'Savoir-faire spécifique nécessaire',
      'Pétrir la pâte',
    ]
    // A program may cut a run anywhere, mark its proofreading, and give each run looks of its own.
    const body = lines.map(line => {
      const half = looks === '' ? line.length : 5
      const runs = [line.slice(0, half), line.slice(half)].filter(text => text !== '')
      const written = runs.map(text => `<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r>`)
      return `<w:p>${written.join(looks && '<w:proofErr w:type="spellStart"/>')}</w:p>`
    })
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<w:document xmlns:w="${namespace}"><w:body>${body.join('')}</w:body></w:document>`
    return zipSync({ 'word/document.xml': strToU8(xml), 'docProps/app.xml': strToU8(`<a>${version}</a>`) })
  }
  writeFiles(folder, { 'sources/pain.docx': word('', '1') })
  expect(await metiersHere(['build'], { cwd: folder })).toMatchObject({ status: 0 })
  const before = readFileSync(join(folder, 'dist/csv/skills.csv'), 'utf8')
  expect(before).toContain('Pétrir la pâte')
  writeFiles(folder, {
    'sources/pain.docx': word('<w:rPr><w:b/><w:color w:val="C00000"/><w:sz w:val="40"/></w:rPr>', '2'),
  })
  expect(await metiersHere(['diff', '--exit-code'], { cwd: folder })).toMatchObject({ status: 0 })
  const { status, stderr } = await metiersHere(['build'], { cwd: folder })
  expect([status, stderr.includes('no longer there')]).toEqual([0, false])
  expect(readFileSync(join(folder, 'dist/csv/skills.csv'), 'utf8')).toBe(before)
  expect(readFileSync(join(folder, 'dist/report.md'), 'utf8')).not.toContain('lost')
})

it('the release before, which the manifest names, is held to as well', async () => {
  const folder = workplace()
  const release = JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8'))
  const [first] = release.occupations
  release.occupations.push({ ...first, id: 'glacier', preferredLabel: { fr: 'Glacier' } })
  release.version = '0.9.0'
  writeFileSync(join(folder, 'sources/0.9.0.json'), JSON.stringify(release))
  appendFileSync(join(folder, 'sources/sources.yaml'), 'previousRelease: 0.9.0.json\n')
  const before = snapshot(folder)
  const { status, stderr } = await metiersHere(['build'], { cwd: folder })
  expect([status, snapshot(folder)]).toEqual([1, before])
  expect(stderr).toContain('Release 0.9.0 had the occupation “Glacier”')
  const { stdout } = await metiersHere(['check', '--format', 'json'], { cwd: folder })
  expect(JSON.parse(stdout).previousRelease).toEqual({
    version: '0.9.0',
    lost: [{ kind: 'occupation', occupationId: 'glacier', label: 'Glacier', detail: null }],
  })
  for (const more of [['--accept-loss', 'glacier', '--because', 'fermé'], []]) {
    expect(await metiersHere(['build', ...more], { cwd: folder })).toMatchObject({ status: 0 })
    const published = JSON.parse(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8'))
    expect(published.occupations.at(-1)).toMatchObject({ id: 'glacier', deprecation: { note: 'fermé' } })
    expect(JSON.parse(readFileSync(join(folder, 'dist/report.json'), 'utf8')).previousRelease).toEqual({
      version: '0.9.0',
      lost: [],
    })
  }
})
