import { describe, expect, it } from 'vitest'
import { bakery, changeSkill } from './support/bakery.js'
import { temporaryFolder } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// The spaces of French: a narrow one before ; : ! ? %, a fixed one inside guillemets and after a number.
const narrow = '\u202f'
const fixed = '\u00a0'
const french = (text: string) =>
  text
    .replace(/ (?=[;:!?%])/g, narrow)
    .replaceAll('« ', `«${fixed}`)
    .replaceAll(' »', `${fixed}»`)
    .replaceAll('~', fixed)

// Words that stand in almost any English sentence, and in no French one; no name of an option, file or rule is one.
const english =
  /(?<![\w-/.'"])(?:the|of|is|are|and|or|with|from|that|which|where|expected|written|read|folder|found|cannot|nothing|write|error|warning|usage|default|choices|changed|changes|added|removed|Findings|Commands)(?![\w-/.])/i

/** What a person reads: without what a program has for names. */
const prose = (text: string) => text.replaceAll(/\([a-z]+(?:-[a-z]+)+\)|\[[a-z-]+\]|“[^”]*”/g, '')

async function inFrench(args: string[], cwd: string) {
  return await metiersHere(['--lang', 'fr', ...args], { cwd })
}

/** What is published is not what the source says now. */
function changedBakery(): string {
  const cwd = bakery()
  changeSkill(cwd, 'Cuire')
  return cwd
}

describe('the help, in French', () => {
  const abouts = {
    site: 'fait le site du jeu de données',
    init: 'fait d’un dossier celui d’une nomenclature',
    build: 'lit et vérifie toutes les sources, puis écrit tous les jeux de données',
    check: 'lit et vérifie toutes les sources, n’écrit rien',
    watch: 'recommence à chaque enregistrement d’une source',
    worker: 'fait le travail de lecture d’autres machines, pris dans une file d’attente',
    explain: 'dit d’où vient une valeur',
    diff: 'dit ce qui a changé, par le sens, entre deux jeux de données',
    release: 'enregistre ce que disent les sources comme la version qu’elles indiquent',
    form: 'écrit un formulaire Word pour chaque métier sans fiche',
    convert: 'fait un .docx d’un fichier .doc, .odt ou .rtf',
    rename: 'change l’intitulé d’un métier publié, ou d’une compétence',
    serve: 'répond sur le réseau à partir du jeu de données',
    retire: 'retire volontairement des métiers ou des compétences publiés',
    merge: 'réunit des métiers publiés, ou des compétences, en un seul',
    split: 'scinde un métier publié, ou une compétence, en plusieurs',
    ids: 'le registre des identifiants',
    template: 'le modèle de fiche',
    rome: 'compare avec une version du ROME',
  }
  it('names every command and says what it does', async () => {
    const { stdout, status } = await inFrench(['--help'], temporaryFolder())
    const said = stdout.replaceAll(/\s+/g, ' ')
    expect(status).toBe(0)
    for (const [name, about] of Object.entries(abouts)) {
      expect(said).toMatch(new RegExp(` ${name} (?:[[<][^\\]>]+[\\]>] )*${about.replaceAll('.', '\\.')}`))
    }
    expect(stdout.match(/^\S.*$/gm)?.map(line => line.replaceAll(narrow, ' '))).toEqual([
      'Utilisation : metiers [options] [commande]',
      expect.stringMatching(/^Des documents/),
      expect.any(String),
      'Options :',
      'Commandes :',
    ])
    expect(said).not.toMatch(english)
  })

  it.each([...Object.keys(abouts), 'ids update', 'rome verify', 'rome suggest', 'rome compare'])(
    '%s --help has nothing of English',
    async name => {
      const { stdout, status } = await inFrench([...name.split(' '), '--help'], temporaryFolder())
      expect(status).toBe(0)
      expect(stdout).toContain(french('Options générales :'))
      expect(stdout.match(english)).toBeNull()
    },
  )
})

describe('a command line that cannot be understood, in French', () => {
  it.each([
    [['bild'], 'erreur : la commande « bild » n’existe pas\n(Vouliez-vous dire build ?)'],
    [['build', '--outt', 'x'], 'erreur : l’option « --outt » n’existe pas\n(Vouliez-vous dire --out ?)'],
    [['explain'], 'erreur : il manque « valeur » après la commande'],
    [['release'], 'erreur : il manque l’option « --date <jour> », qui est obligatoire'],
    [['build', '--out'], 'erreur : il manque une valeur à l’option « --out <dossier> »'],
    [
      ['check', '--format', 'x'],
      'erreur : la valeur « x » de l’option « --format <forme> » ne convient pas. Au choix : text, json, github.',
    ],
    [
      ['build', '--wait', 'x'],
      'erreur : la valeur « x » de l’option « --wait <secondes> » ne convient pas. Il faut un nombre de secondes, comme 30.',
    ],
    [['build', 'a', 'b'], 'erreur : trop d’arguments pour « build ». Attendu : 0~argument, reçu : 2.'],
  ])('%j', async (args, said) => {
    const { status, stderr } = await inFrench(args, temporaryFolder())
    expect(stderr).toBe(french(`${said}\n(--help montre tout ce qui peut être demandé)\n`))
    expect(status).toBe(2)
  })
})

describe('what a command has done, in French', () => {
  it('a build', async () => {
    const cwd = changedBakery()
    const { stderr } = await inFrench(['build', '--no-cache'], cwd)
    const lines = stderr.split('\n')
    expect(lines).toContain(french('1~document lu (111~octets)'))
    expect(lines).toContain(french('1~métier dans 1~famille, 1~fiche'))
    expect(stderr).toMatch(/^\d+\u00a0fichiers écrits dans dist \(\d+\u00a0modifiés\) en \d+,\d\d\u00a0s$/m)
    expect(lines).toContain(french('Tous les constats : dist/report.md'))
  })

  it('a diff', async () => {
    const { stdout } = await inFrench(['diff'], changedBakery())
    expect(stdout.split('\n')).toEqual(
      [
        '0.0.0 -> 0.0.0: 3~changements, dont 1~avec rupture',
        '',
        'Compétence : Pétrir',
        '  - rupture compétence retirée : [-Pétrir-]',
        '',
        'BOULANGER (boulanger)',
        '  - Savoir-faire : élément retiré : [-Pétrir-]',
        '  + Savoir-faire : élément ajouté : {+Cuire+}',
        '',
        'Version : 0.1.0 est proposée après 0.0.0 (majeure), pour compétence retirée (un identifiant ou une IRI publiés ne mènent plus nulle part)',
        '',
      ].map(french),
    )
  })

  it('an explain', async () => {
    const cwd = changedBakery()
    const { stdout } = await inFrench(['explain', 'boulanger'], cwd)
    expect(stdout).toContain(
      '/occupations/0/id\n  "boulanger"\n  dérivé de l’intitulé, par la règle des identifiants\n',
    )
    expect((await inFrench(['explain', 'nul'], cwd)).stderr).toBe(
      french(
        'dist/nomenclature.json : il n’y a ni métier ni valeur « nul » ; attendu : l’identifiant d’un métier comme chef-de-projet, ou un JSON Pointer comme /occupations/0. Cherchez l’identifiant dans le fichier.\n',
      ),
    )
  })

  it('a rename', async () => {
    const cwd = changedBakery()
    expect((await inFrench(['ids', 'update'], cwd)).stderr).toBe(
      french(
        'nouveau : boulanger\nsources/identifiers.yaml : 3~identifiants de la version 0.0.0, dont 3~nouveaux et 0 avec un autre intitulé\n',
      ),
    )
    expect((await inFrench(['rename', 'boulanger', 'Artisan boulanger'], cwd)).stderr).toBe(
      french('sources/identifiers.yaml : l’intitulé de boulanger est désormais « Artisan boulanger »\n'),
    )
  })

  it('nothing in a tour of the commands is English', async () => {
    const cwd = changedBakery()
    const tour = [
      ['check'],
      ['check', '--all'],
      ['diff'],
      ['diff', '--format', 'json'],
      ['explain', 'boulanger'],
      ['ids', 'update'],
      ['rename', 'boulanger', 'Artisan boulanger'],
      ['retire', 'boulanger', '--because', '!'],
      ['form', '--out', 'formulaires', '--filled'],
      ['form', '--out', 'formulaires', '--filled'],
      ['form', '--out', 'dist'],
      ['convert', 'fiche.pdf'],
      ['convert', 'fiche.odt'],
      ['release', '--date', 'demain'],
      ['release', '--date', '2026-01-31'],
      ['explain', 'nul'],
      ['diff', 'HEAD~1:dist'],
      ['diff', 'rien'],
      ['build', '--sources', 'rien', '--out', 'autre'],
      ['build', '--out', 'sources'],
      ['build', '--report', 'sources/rapport.json'],
      ['watch', '--sources', 'rien'],
    ]
    for (const args of tour) {
      const { stdout, stderr } = await inFrench(args, cwd)
      const said = args.includes('json') ? stderr : `${stdout}${stderr}`
      expect(said).not.toBe('')
      const lines = said.split('\n').filter(line => english.test(prose(line)))
      expect({ args, lines }).toEqual({ args, lines: [] })
    }
  })
})
