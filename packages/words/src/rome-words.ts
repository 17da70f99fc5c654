/** What became of a mapping to ROME, and of an appellation in it. */
export type RomeOutcome =
  | 'code-gone'
  | 'label-changed'
  | 'appellation-gone'
  | 'appellation-moved'
  | 'appellation-renamed'
  | 'label-respelt'
  | 'appellation-respelt'
  | 'not-in-this-part'
  | 'unchanged'

/** What became of a mapping of a skill. */
export type RomeSkillOutcome =
  | 'code-gone'
  | 'label-changed'
  | 'item-moved'
  | 'label-respelt'
  | 'not-in-this-part'
  | 'not-checked'
  | 'unchanged'

/** A fiche of ROME; its label is null where the release names the code and has no label for it. */
export type RomeFiche = { code: string; label: string | null }

/** A label of a fiche, and the version in which it has it; null where a release does not tell its own. */
export type RomeLabel = { label: string; version: string | null }

/** What became of an item of ROME that a skill is mapped to, and of what the mapping states of it. */
export type RomeItemChange =
  | { is: 'gone' | 'changed' | 'respelt' | 'not-in-this-part' | 'not-checked' }
  | { is: 'category'; was: string; now: string }
  /** `isAsked`: whether the fiche asks for the item at all; `now` is null where it is not at the heart of the job. */
  | { is: 'core'; fiche: string; was: string; now: string | null; isAsked: boolean }

/** What `metiers rome verify` and `metiers rome compare` say. The labels are those of the dataset and of ROME. */
export type RomeWords = {
  release(read: {
    version: string | null
    from: 'file-name' | 'version-column' | 'option' | null
    isPartial: boolean
  }): string
  /** How many mappings there are, of which versions, and how many have which outcome. */
  mappings(
    count: number,
    versions: readonly string[],
    found: readonly (readonly [RomeOutcome, number])[],
  ): string
  appellationsNotChecked(count: number): string
  /** The same of skills; `ofEsco` is how many lead to ESCO, which are not checked. */
  skillMappings(
    count: number,
    versions: readonly string[],
    found: readonly (readonly [RomeSkillOutcome, number])[],
  ): string
  skillMappingsOfEsco(count: number): string
  itemChange(change: RomeItemChange, was: RomeLabel, now: RomeLabel): string
  ifPartial: string
  filesRead(
    files: readonly { name: string; rows: number; table: 'fiches' | 'appellations'; encoding: string }[],
  ): string
  passedOver(names: readonly string[]): string
  /** A mapping, and what was found of it. */
  found(occupation: string, code: string, said: readonly string[]): string
  unchanged(label: string, appellation: 'not-checked' | 'not-in-this-part' | null): string
  codeGone(was: RomeLabel): string
  labelChanged(was: RomeLabel, now: RomeLabel): string
  labelRespelt(was: RomeLabel, now: RomeLabel): string
  codeNotInPart(label: string): string
  labelNowAt(codes: readonly string[]): string
  parentWas(parent: RomeFiche): string
  /** Where the appellations of a fiche went, each place with how many; null: they are not in the files. */
  appellationsWent(count: number, places: readonly { count: number; at: RomeFiche | null }[]): string
  appellation(code: string, label: string | null, became: RomeAppellation): string
  /** An occupation beside a fiche, and the mapping that says so; `version` is that of the release. */
  comparing(compared: {
    occupation: string
    code: string
    label: string | null
    version: string | null
    basis: 'confirmed' | 'proposed'
    predicate: string
    confidence: number
  }): string
  mappedWith(version: string): string
  /** What a fiche of ROME asks for, by kind. */
  itemKinds: Readonly<Record<'skills' | 'knowledge' | 'behavioural', string>>
  acceptedSame(count: number): string
  acceptedPair(text: string, item: string, predicate: string): string
  bothHave(count: number): string
  likelySame(count: number): string
  likelyPair(text: string, item: string, score: number): string
  onlyHere(count: number): string
  onlyThere(count: number): string
  /** `core` is ROME's own word for an item at the heart of the job. */
  item(label: string, core: string | null): string
}

/** What became of an appellation; `label` is the new one. */
export type RomeAppellation =
  | { is: 'gone' }
  | { is: 'renamed' | 'respelt'; label: string | null }
  | { is: 'moved'; from: RomeFiche; to: RomeFiche; parent: RomeFiche | null }
