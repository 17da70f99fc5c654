import type { LockHolder, Severity } from '@metiers/schema'

/** Why a value of the dataset stands in no source: the rule that gives it, as `metiers explain` tells. */
export type Origin =
  | 'mapping-of-steward'
  | 'id-of-label'
  | 'id-of-skill'
  | 'type-of-skill'
  | 'id-kept'
  | 'hidden-label'
  | 'iri-of-id'
  | 'level-of-ticks'
  | 'correction-of-steward'
  | 'file-name'
  | 'manifest'
  | 'base-iri-not-stated'
  | 'licence-not-stated'
  | 'registry'
  | 'no-source'

/** What the commands say of what they did, or did not do. Folders and files are paths as the person named them. */
export type CommandWords = {
  read(documents: number, bytes: number): string
  content(counts: { occupations: number; families: number; profiles: number; outOfUse: number }): string
  written(done: { files: number; out: string; changed: number; removed: number; seconds: string }): string
  changedFiles(files: number, out: string, seconds: string): string
  unchanged(files: number, out: string, seconds: string): string
  allFindings(report: string): string
  oldDatasetLeft(reason: string, path: string): string
  leftAsItWas(errors: number, out: string): string
  registryLeft(errors: number): string
  notReleased(errors: number): string
  losses(version: string, out: string): string
  loss(what: string, occupationId: string): string
  howToGoOn(out: string): string
  giveUp(ids: readonly string[]): string
  holder(holder: LockHolder): string
  waitingForBuild(out: string, holder: string): string
  waitingForCommand(folder: string, holder: string): string
  cacheNotWritten(folder: string, reason: string): string
  workerWaits(queue: string): string
  workerStopped(documents: number): string
  queueLost(queue: string): string
  queueBack(queue: string): string
  noWorkerYet(queue: string): string
  workerOfAnotherVersion(worker: string, fingerprint: string | null): string
  workerCannotWrite(worker: string, reason: string): string
  dataUnchanged: string
  newFinding(severity: Severity, rule: string): string
  settled(findings: number): string
  moreFindings(findings: number): string
  watching(sources: string): string
  cannotWatch(sources: string, reason: string): string
  stopped: string
  sincePublished(out: string, proposal: string): string
  notPublishable(errors: number, sources: string): string
  serving(out: string, address: string): string
  servesNew(out: string, version: string): string
  /** The new dataset cannot be read, as the trouble says; the one before it is answered from. */
  servesOld(trouble: string): string
  siteWritten(files: number, out: string): string
  converted(path: string): string
  formsWritten(forms: number, out: string, filled: boolean): string
  idAdded(id: string): string
  idRelabelled(id: string): string
  idsEntered(done: { path: string; ids: number; version: string; added: number; relabelled: number }): string
  renamed(path: string, id: string, label: string): string
  retired(path: string, ids: readonly string[], replacedBy: readonly string[]): string
  /** Former labels by which an occupation is found from now on. */
  labelsLead(labels: readonly string[], id: string): string
  /** Labels that lead to none of several successors. */
  labelsLeadNowhere(labels: readonly string[]): string
  /** Why an occupation is out of use, where a steward states no reason; by the labels of what took its place. */
  because: {
    merged(label: string): string
    mergedSkill(label: string): string
    split(labels: readonly string[]): string
    /** Of a skill. */
    notAsked: string
  }
  released(path: string, version: string, date: string): string
  releasedAlready(version: string): string
  noCandidate(label: string, minScore: number): string
  suggestedSkills(done: {
    suggestions: number
    skills: number
    scheme: 'rome' | 'esco'
    version: string
  }): string
  suggestedEsco(done: { suggestions: number; occupations: number; version: string }): string
  /** No appellation of ROME leads from this occupation to one of ESCO. */
  noEscoOccupation(label: string): string
  suggested(done: { suggestions: number; occupations: number; version: string }): string
  origin: Readonly<Record<Origin, string>>
  internalError: string
  folderGone: string
  outputNotWritten(reason: string): string
  /** The system has given no name to a failure. */
  noReason: string
}
