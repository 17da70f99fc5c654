/** What keeps a folder out of the git repository that it may stand in. */
export const ignoreFile = { name: '.gitignore', content: '*\n' }
