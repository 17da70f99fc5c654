import type { HelpWords, Refusal } from '../help-words.js'

export const help: HelpWords = {
  program:
    'From documents that describe a nomenclature of jobs to open data, with the source of every value.',
  commands: {
    serve:
      'answer over the network from the dataset: its IRIs, an API, reconciliation, files; ends with Ctrl-C',
    site: 'makes the site of the dataset: pages to put on the web as they are',
    init: 'makes of a folder the place of a nomenclature: asks what only you know, and writes sources/, over no file',
    build: 'read every source, validate, and write all datasets',
    check: 'read every source and validate; write nothing',
    watch: 'build again whenever a source is saved, and say what changed; ends with Ctrl-C',
    worker: 'do the reading of other machines’ builds, taken from a queue; ends with Ctrl-C',
    explain: 'say where a value comes from: an occupation id, or a JSON Pointer into nomenclature.json',
    diff:
      'say by meaning what changed between two datasets, each a folder, a nomenclature.json or a git revision such as ' +
      'HEAD~1:dist; by default between the last release, or else the published one, and the sources as they are now',
    release: 'record what the sources say as the release of the version that they state, and build',
    form: 'write a Word form for each occupation without a profile, or for those named by id or label',
    convert: 'make a .docx of a .doc, .odt or .rtf file, where LibreOffice is installed',
    ids: 'the registry of ids',
    'ids update':
      'enter the occupations of the sources in the registry of ids, for the version that they state',
    rename: 'say that a published occupation, or skill (skill/ID), has another label: it keeps its id',
    retire: 'say that published occupations, or skills, were removed on purpose: they stay, deprecated',
    merge: 'make published occupations, or skills, one, which takes their place; their labels lead to it',
    split: 'make a published occupation, or skill, several, which take its place',
    template: 'the template of a fiche: what the documents look like',
    'template propose':
      'proposes a template from the documents, with what is left to check; writes nothing into the sources',
    'template check': 'checks the template, mistake by mistake, and says which documents it recognises',
    'template show': 'prints the template in force, whole',
    rome: 'compare with a release of ROME, from its open CSV files',
    'rome verify':
      'check every mapping to ROME against a release: gone, changed, moved (status 1), or unchanged',
    'rome compare':
      'compare an occupation with the fiches of ROME that it is mapped to: what each has and the other has not; writes nothing',
    'rome suggest':
      'suggest mappings as SSSOM rows, by default for each occupation (or skill, with --skills) without one; writes nothing',
  },
  options: {
    dataset: 'the folder of the dataset to show',
    siteOut: 'the folder to write the site to',
    siteAddress: 'the address where it will be on the web, with its path',
    repository: 'the address of the repository of the sources, which every page names',
    host: 'the network address to listen on; without it, this machine alone can ask',
    port: 'the port to listen on; 0 takes one that is free',
    serveAddress: 'the public address of the service, behind a proxy',
    serveSite: 'the site made by metiers site, its folder or its address, where pages are',
    rateLimit: 'the number of requests a minute for each client; without it, there is no limit',
    quiet: 'write no line of log for each request',
    title: 'title of the nomenclature',
    baseIri: 'the address that identifiers begin with, with a slash at its end',
    publisher: 'the organisation that publishes the data',
    contact: 'mail address or page to write to about them',
    licence: 'their licence: etalab-2.0, cc-by-4.0, odbl-1.0, or its address',
    lang: 'the language of what is said; else METIERS_LANG, else that of the system',
    sources: 'the folder of documents',
    out: 'the folder of published datasets',
    report: 'also write the report here, as JSON',
    acceptLoss: 'give up what is published of these occupations and the sources lack now',
    acceptBecause: 'why it is given up; kept with the sources',
    cache: 'the folder for what was read before',
    noCache: 'read everything again, and keep nothing',
    wait: 'how long to wait for another command on the same folder',
    queue: 'the address of a queue, such as redis://host:6379: workers (metiers worker) read the documents',
    store: 'the folder that this machine and all workers share',
    threads: 'how many documents to read at once; by default one a processor',
    format: 'how to print',
    all: 'print every finding, each on its line',
    secondReader: 'read each Word document with mammoth too, and name what one has and the other has not',
    poll: 'look again and again, for a network drive that does not tell of changes',
    exitCode: 'end with status 1 where something changed',
    date: 'the day of the release, such as 2026-01-31',
    formOut: 'the folder to write the Word files to',
    filled: 'write what is known: the Word edition of each profile',
    convertOut: 'the folder for the new file, by default that of the old one',
    because: 'why',
    becauseElse: 'why; else the reason only says what takes their place',
    replacedBy: 'the ids of what takes their place',
    mergeInto: 'the id of the occupation that they became, in the registry or in the sources',
    splitInto: 'the ids of the occupations that it became, in the registry or in the sources',
    romeRelease: 'the folder of a release of ROME: its open CSV files',
    romeVersion: 'its version, such as 4.0-61, where its files do not tell',
    partial: 'the release is a part: what is absent from it is not gone',
    before: 'the release that the mappings were made with: tells more of what is gone or changed',
    allOccupations: 'for every occupation',
    top: 'at most so many for an occupation or skill',
    suggestSkills: 'for skills, not for occupations; where some are named, for those that they ask for',
    esco: 'a folder of CSV files of ESCO: suggest mappings to ESCO, not to ROME',
    escoVersion: 'the version of ESCO, such as 1.2.0, where its files do not tell',
    minScore: 'none below this, 0 to 1',
  },
  values: {
    dir: 'dir',
    file: 'file',
    language: 'language',
    format: 'format',
    seconds: 'seconds',
    id: 'id',
    reason: 'reason',
    date: 'date',
    version: 'version',
    n: 'n',
    score: 'score',
    what: 'what',
    old: 'old',
    new: 'new',
    occupation: 'occupation',
    label: 'label',
    title: 'title',
    name: 'name',
    address: 'address',
    host: 'host',
    port: 'port',
  },
  usage: { options: 'options', command: 'command' },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global Options:',
    commands: 'Commands:',
  },
  showHelp: 'display help for command',
  showHelpOf: 'display help for command',
  showVersion: 'output the version number',
  choices: values => `choices: ${values.join(', ')}`,
  byDefault: value => `default: ${value}`,
  refusal: refused => `error: ${wrong(refused)}`,
  meant: names =>
    names.length === 1 ? `(Did you mean ${names.join()}?)` : `(Did you mean one of ${names.join(', ')}?)`,
  afterRefusal: '(run with --help to see what can be asked)',
  must: {
    seconds: 'It must be a number of seconds, such as 30.',
    version: 'It must be such as 4.0-61: the ROME, a hyphen, the number of the release.',
    count: 'It must be a whole number from 1 to 9999.',
    score: 'It must be a number from 0 to 1, such as 0.5.',
    port: 'It must be a whole number from 0 to 65535, such as 8080.',
    escoVersion: 'It must be such as 1.2.0.',
  },
}

function wrong(refused: Refusal): string {
  switch (refused.kind) {
    case 'unknown-option':
      return `unknown option '${refused.option}'`
    case 'unknown-command':
      return `unknown command '${refused.command}'`
    case 'argument-missing':
      return `missing required argument '${refused.argument}'`
    case 'value-missing':
      return `option '${refused.option}' argument missing`
    case 'option-missing':
      return `required option '${refused.option}' not specified`
    case 'value-invalid':
      return `option '${refused.option}' argument '${refused.value}' is invalid. ${refused.reason}`
    case 'not-among':
      return `option '${refused.option}' argument '${refused.value}' is invalid. Allowed choices are ${refused.choices}.`
    case 'too-many-arguments': {
      const { command, expected, given } = refused
      const of = command === null ? '' : ` for '${command}'`
      return `too many arguments${of}. Expected ${expected} argument${expected === 1 ? '' : 's'} but got ${given}.`
    }
  }
}
