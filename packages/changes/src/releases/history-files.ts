import { keptPaths, releaseRecordSchema } from './release.js'

const version = releaseRecordSchema.shape.version
const delta = /^changes\/(?<name>.+)\.(?:json|md|ru)$/
const kept = /^releases\/(?<version>[^/]+)\/(?<path>.+)$/

/**
 * Whether a published file is one that `exportChanges` gives for some history, told by its name and its form. Which of
 * them stand in a dataset depends on what its sources had released, so that no one dataset has all the names.
 */
export function isHistoryFile(path: string, text: string): boolean {
  return isHistoryName(path) && hasForm(path.slice(path.lastIndexOf('.') + 1), text)
}

/** Whether a published file has the name of one, whatever is in it. */
export function isHistoryName(path: string): boolean {
  const change = delta.exec(path)?.groups
  if (change) return isEdition(change.name ?? '')
  const file = kept.exec(path)?.groups
  return isEdition(file?.version ?? '') && keptPaths.includes(file?.path ?? '')
}

/** Whether a folder with this name below a published one may be there for such files. */
export function isHistoryFolder(path: string): boolean {
  const [top, edition, ...rest] = path.split('/')
  if (top === 'changes') return edition === undefined
  if (top !== 'releases' || edition === undefined) return top === 'releases'
  if (!isEdition(edition) || edition === 'unreleased') return false
  return rest.length === 0 || keptPaths.some(each => each.startsWith(`${rest.join('/')}/`))
}

function isEdition(name: string): boolean {
  return name === 'unreleased' || version.safeParse(name).success
}

function hasForm(form: string, text: string): boolean {
  if (form === 'md') return text.startsWith('# Changes from ')
  // An update of a graph to an equal one is empty.
  if (form === 'ru') return text === '' || /^(?:DELETE|INSERT) DATA \{\n/.test(text)
  if (form === 'nt') return /^<[^>\n]*> <[^>\n]*> [^\n]+ \.\n/.test(text)
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
