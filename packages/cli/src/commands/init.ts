import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { makeFolder } from '@metiers/engine'
import { writeFiche, writeList } from '@metiers/export-word'
import { defaultTemplate } from '@metiers/ingest'
import { type InitWords, wordsOf } from '@metiers/words'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { type Answers, answerOf, questions } from '../init/answers.js'
import { askFor } from '../init/ask.js'
import { copyInto, documentsIn, wordFilesBeside } from '../init/documents.js'
import { manifestText } from '../init/manifest-text.js'
import { proposeTemplate } from '../init/propose-template.js'
import { workflowText } from '../init/workflow-text.js'
import { language } from '../language.js'
import { manifestFile } from '../manifest-file.js'
import { ownVersion } from '../own-version.js'
import { errorTerminal } from '../terminal.js'

/** A file to write, and what it holds; made only where the file is not there yet. */
type NewFile = { path: string; content: () => Promise<string | Uint8Array> | string }

/**
 * `metiers init`: makes of a folder the place of a nomenclature. What only the owner knows comes from options, or is
 * asked for where a person sits at the terminal. Word files in the folder become its sources; where there are none, a
 * list and a form to fill in are written. No file is written over. Gives the exit status.
 */
export async function init(folder: string, options: Answers): Promise<number> {
  const terminal = errorTerminal()
  const words = wordsOf(language()).init
  const sources = join(folder, 'sources')
  const answers = await answersOf(options)
  await writing(sources, () => makeFolder(sources))
  if ((await documentsIn(sources)).length === 0) {
    const found = await wordFilesBeside(folder)
    await writing(sources, () => copyInto(sources, folder, found))
    if (found.length > 0) terminal.say(words.copied(found.length, sources))
  }
  const files = await filesFor(folder, answers, words)
  let hasManifest = false
  for (const { path, content } of files) {
    // A template that the manifest does not name would be a file that nobody reads.
    if (path === join(sources, templateFile) && !hasManifest) continue
    const isNew = await writing(path, () => putNew(path, content))
    if (isNew && path === join(sources, manifestFile)) hasManifest = true
    terminal.say(isNew ? words.written(path) : words.kept(path))
  }
  for (const { question, option } of questions) {
    if (hasManifest && answers[question] === undefined) terminal.say(words.unanswered[question](option))
  }
  terminal.say(words.next)
  return exitStatus.done
}

const templateFile = 'template.yaml'

async function answersOf(options: Answers): Promise<Answers> {
  const given: Answers = {}
  for (const { question } of questions) {
    const typed = options[question]
    if (typed !== undefined) given[question] = answerOf(question, typed)
  }
  // A machine is never asked: it would wait for ever.
  const isPerson = process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env.CI
  return isPerson ? await askFor(given, process.stdin, errorTerminal()) : given
}

async function filesFor(folder: string, answers: Answers, words: InitWords): Promise<NewFile[]> {
  const sources = join(folder, 'sources')
  const hasDocuments = (await documentsIn(sources)).length > 0
  return [
    { path: join(sources, manifestFile), content: () => manifestText(answers, words) },
    { path: join(sources, templateFile), content: () => proposeTemplate(sources) },
    ...(hasDocuments ? [] : firstDocuments(sources)),
    {
      path: join(folder, '.gitignore'),
      content: () => `# ${words.comments.ignored}\n.metiers/\n.dist.*\n`,
    },
    {
      path: join(folder, '.github/workflows/metiers.yml'),
      content: () => workflowText(ownVersion(), words),
    },
  ]
}

/** One occupation to rename: in the list, and as a form to fill in. The documents are in French, as all sources are. */
function firstDocuments(sources: string): NewFile[] {
  const label = 'Premier métier'
  const occupation = {
    id: 'premier-metier',
    iri: '',
    preferredLabel: { fr: label },
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [] },
    familyId: null,
    subfamilyId: null,
    profile: null,
    mappings: [],
  }
  const template = defaultTemplate()
  return [
    { path: join(sources, 'liste-des-metiers.docx'), content: () => writeList('Liste des métiers', [label]) },
    {
      path: join(sources, 'fiches', 'premier-metier.docx'),
      content: () => writeFiche({ occupation, family: null, subfamily: null }, template),
    },
  ]
}

/** Writes a file where there is none; false where there is one, or a folder or a link. */
async function putNew(path: string, content: NewFile['content']): Promise<boolean> {
  await makeFolder(dirname(path))
  try {
    await writeFile(path, await content(), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput({ code: 'folder-not-writable', path, facts: { reason: codeOf(error) } })
  }
}
