/** The commands, as they are typed. */
export type CommandName =
  | 'init'
  | 'site'
  | 'serve'
  | 'build'
  | 'check'
  | 'watch'
  | 'worker'
  | 'explain'
  | 'diff'
  | 'release'
  | 'form'
  | 'convert'
  | 'ids'
  | 'ids update'
  | 'rename'
  | 'retire'
  | 'merge'
  | 'split'
  | 'rome'
  | 'template'
  | 'template propose'
  | 'template check'
  | 'template show'
  | 'rome verify'
  | 'rome suggest'
  | 'rome compare'

/** What may stand after an option or a command: `<dir>`. */
export type ValueName =
  | 'dir'
  | 'file'
  | 'language'
  | 'format'
  | 'seconds'
  | 'id'
  | 'reason'
  | 'date'
  | 'version'
  | 'n'
  | 'score'
  | 'what'
  | 'old'
  | 'new'
  | 'occupation'
  | 'label'
  | 'title'
  | 'name'
  | 'address'
  | 'host'
  | 'port'

/** Each option by what it does; one that two commands have with another meaning stands here for each. */
export type OptionName =
  | 'title'
  | 'baseIri'
  | 'publisher'
  | 'contact'
  | 'licence'
  | 'dataset'
  | 'siteOut'
  | 'siteAddress'
  | 'repository'
  | 'host'
  | 'port'
  | 'serveAddress'
  | 'serveSite'
  | 'rateLimit'
  | 'quiet'
  | 'lang'
  | 'sources'
  | 'out'
  | 'report'
  | 'acceptLoss'
  | 'acceptBecause'
  | 'cache'
  | 'noCache'
  | 'wait'
  | 'queue'
  | 'store'
  | 'threads'
  | 'format'
  | 'all'
  | 'secondReader'
  | 'poll'
  | 'exitCode'
  | 'date'
  | 'formOut'
  | 'filled'
  | 'convertOut'
  | 'because'
  | 'becauseElse'
  | 'replacedBy'
  | 'mergeInto'
  | 'splitInto'
  | 'romeRelease'
  | 'romeVersion'
  | 'partial'
  | 'before'
  | 'allOccupations'
  | 'top'
  | 'minScore'
  | 'suggestSkills'
  | 'esco'
  | 'escoVersion'

/** What a command line can have wrong, as far as the parser of it tells. */
export type Refusal =
  | { kind: 'unknown-option'; option: string }
  | { kind: 'unknown-command'; command: string }
  | { kind: 'argument-missing'; argument: string }
  | { kind: 'value-missing'; option: string }
  | { kind: 'option-missing'; option: string }
  | { kind: 'value-invalid'; option: string; value: string; reason: string }
  | { kind: 'not-among'; option: string; value: string; choices: string }
  | { kind: 'too-many-arguments'; command: string | null; expected: number; given: number }

/** All that `--help` says, and what is said of a command line that cannot be understood. */
export type HelpWords = {
  program: string
  commands: Readonly<Record<CommandName, string>>
  options: Readonly<Record<OptionName, string>>
  values: Readonly<Record<ValueName, string>>
  /** What stands in a usage for the options and commands that may follow. */
  usage: { options: string; command: string }
  headings: { usage: string; arguments: string; options: string; globalOptions: string; commands: string }
  showHelp: string
  showHelpOf: string
  showVersion: string
  choices(values: readonly string[]): string
  byDefault(value: string): string
  refusal(refusal: Refusal): string
  /** What may have been meant: one or several. */
  meant(names: readonly string[]): string
  afterRefusal: string
  /** What a value that cannot be used must be. */
  must: {
    seconds: string
    version: string
    count: string
    score: string
    port: string
    escoVersion: string
  }
}
