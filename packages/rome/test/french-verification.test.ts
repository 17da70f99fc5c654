import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readRelease, verificationText, verifyMappings } from '../src/index.js'
import { readInput } from './support.js'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

async function french(name: string): Promise<string[]> {
  const { nomenclature, options } = readInput(join(fixture(name), 'input.json'))
  const release = await readRelease(join(fixture(name), 'release'), options.releaseVersion)
  const verification = verifyMappings(nomenclature, release, {
    isPartial: options.isPartial === true,
    before: name.endsWith('before') ? await readRelease(join(fixture(name), 'before')) : null,
  })
  return plain(verificationText(verification, 'fr')).split('\n')
}

it('a fiche that is gone, what was in it, and appellations elsewhere', async () => {
  const lines = await french('verify-with-the-release-before')
  expect(lines.slice(0, 4)).toEqual([
    'ROME 4.0-61, d’après le nom des fichiers',
    '5 correspondances avec le ROME 4.0-60 : 1 code supprimé, 1 intitulé changé, 1 appellation supprimée, 1 appellation déplacée, 1 appellation renommée',
    'Si ces fichiers ne sont qu’une partie du ROME, dites-le avec --partial : l’absence n’y prouve alors rien',
    'lu : unix_referentiel_appellation_v461_utf8.csv (5 appellations, utf-8), unix_referentiel_code_rome_v461_utf8.csv (7 fiches, utf-8)',
  ])
  expect(lines).toContain(
    'à vérifier : « Ingénieur sécurité web » -> M1833 : le code n’existe plus ; c’était « Ingénieur / Ingénieure sécurité web » en 4.0-60 ; elle dépendait de M1802 « Expert / Experte systèmes et réseaux » ; ses appellations (2) : 1 sous M1897 « Ingénieur / Ingénieure sécurité informatique », 1 absente de ces fichiers ; l’appellation 38833 (« Ingénieur / Ingénieure sécurité web ») est passée de M1833 « Ingénieur / Ingénieure sécurité web » à M1897 « Ingénieur / Ingénieure sécurité informatique », qui dépend de M1802 « Expert / Experte systèmes et réseaux » (code-gone)',
  )
  expect(lines).toContain(
    'à vérifier : « Développeur » -> M1805 : l’appellation 14153 (« Développeur / Développeuse informatique ») s’appelle désormais « Développeur / Développeuse de logiciels » (appellation-renamed)',
  )
})

it('a part of a release', async () => {
  expect(await french('verify-a-part-of-a-release')).toEqual([
    'ROME 4.0-61, comme l’indique --release-version, une partie seulement',
    '3 correspondances avec le ROME 4.0-60 : 1 intitulé changé, 1 absente de cette partie, 1 sans changement',
    '3 appellations non vérifiées : elles ne sont pas dans ces fichiers',
    'lu : codes.csv (2 fiches, utf-8)',
    'Source : France Travail, ROME 4.0 version 61',
    '',
    'à vérifier : « Ingénieur sécurité » -> M1819 : l’intitulé de la fiche a changé, et son sens peut-être avec lui : « Ingénieur / Ingénieure sécurité informatique » en 4.0-60, « Technicien / Technicienne en cybersécurité » en 4.0-61 (label-changed)',
    'pour information : « Ingénieur sécurité web » -> M1833 : le code (« Ingénieur / Ingénieure sécurité web ») n’est pas dans cette partie du ROME, ce qui ne prouve rien (not-in-this-part)',
  ])
})
