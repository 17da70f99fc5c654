// Loaded before all else, which takes many files at once: it imports nothing.

/**
 * What to say where the program itself could not be loaded; null of any other error. Node says EMFILE or ENFILE where
 * the system lets no more files be opened, and, where that befalls it on the way to a package, that there is no such
 * package.
 */
export function loadingProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  if (error.code === 'EMFILE' || error.code === 'ENFILE') {
    return `the system lets this process open too few files at once (${error.code}); expected at least 256. Raise the limit, for example with ulimit -n 1024, and run the command again.\n`
  }
  if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'ERR_INVALID_PACKAGE_CONFIG') {
    return `a part of the program cannot be loaded (${error.code}); expected all its packages, and leave to open 256 files at once. Install it again with npm ci, or raise the limit, for example with ulimit -n 1024.\n`
  }
  return null
}
