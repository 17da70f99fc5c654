/** What the command's exit status says; a part of the public contract. */
export const exitStatus = {
  /** Done; warnings are allowed. */
  done: 0,
  /** Findings of severity `error`: nothing was published. Of `rome verify`: a mapping is gone, changed or moved. */
  findings: 1,
  /** Wrong usage, or an input that cannot be read at all. */
  unusable: 2,
} as const
