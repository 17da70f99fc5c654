import type { Rule } from '../rule.js'
import { baseIriNotStated } from './base-iri-not-stated.js'
import { catalogueNotStated } from './catalogue-not-stated.js'
import { codeForm } from './code-form.js'
import { codeLabel } from './code-label.js'
import { codeSuperseded } from './code-superseded.js'
import { codeSuspect } from './code-suspect.js'
import { competenceColumnTwice } from './competence-column-twice.js'
import { competenceColumnUnknown } from './competence-column-unknown.js'
import { competenceColumns } from './competence-columns.js'
import { competenceUnclear } from './competence-unclear.js'
import { completenessBelowMinimum } from './completeness-below-minimum.js'
import { deprecatedIdListed } from './deprecated-id-listed.js'
import { documentWithoutParts } from './document-without-parts.js'
import { doubledPhrase } from './doubled-phrase.js'
import { duplicateId } from './duplicate-id.js'
import { duplicateItem } from './duplicate-item.js'
import { duplicateProfile } from './duplicate-profile.js'
import { encodingDoubtful } from './encoding-doubtful.js'
import { encodingGuessed } from './encoding-guessed.js'
import { familyContradictsGrid } from './family-contradicts-grid.js'
import { fileNotRead } from './file-not-read.js'
import { gridColumnsUnclear } from './grid-columns-unclear.js'
import { gridMissing } from './grid-missing.js'
import { gridRepeated } from './grid-repeated.js'
import { gridRowWidth } from './grid-row-width.js'
import { gridUnlisted } from './grid-unlisted.js'
import { idNotRegistered } from './id-not-registered.js'
import { itemLikeHeading } from './item-like-heading.js'
import { itemOfLines } from './item-of-lines.js'
import { labelAcronym } from './label-acronym.js'
import { labelAmbiguous } from './label-ambiguous.js'
import { labelNearMatch } from './label-near-match.js'
import { labelTooLong } from './label-too-long.js'
import { labelVariant } from './label-variant.js'
import { leadIn } from './lead-in.js'
import { levelUnrecoverable } from './level-unrecoverable.js'
import { licenceNotStated } from './licence-not-stated.js'
import { listInText } from './list-in-text.js'
import { mappingUnknownOccupation } from './mapping-unknown-occupation.js'
import { mappingUnknownSkill } from './mapping-unknown-skill.js'
import { markupDropped } from './markup-dropped.js'
import { noEnglishLabel } from './no-english-label.js'
import { noManifest } from './no-manifest.js'
import { nomenclatureWithoutProfile } from './nomenclature-without-profile.js'
import { numberOutOfRange } from './number-out-of-range.js'
import { occupationWithoutProfile } from './occupation-without-profile.js'
import { previousReleaseLost } from './previous-release-lost.js'
import { profileAnnouncedMissing } from './profile-announced-missing.js'
import { profileNotAnnounced } from './profile-not-announced.js'
import { profileUnlisted } from './profile-unlisted.js'
import { profileWithoutTitle } from './profile-without-title.js'
import { readingsDiffer } from './readings-differ.js'
import { registeredIdMissing } from './registered-id-missing.js'
import { relatedNotMutual } from './related-not-mutual.js'
import { relatedUnresolved } from './related-unresolved.js'
import { replacementUnknown } from './replacement-unknown.js'
import { secondReadingMissing } from './second-reading-missing.js'
import { sectionEmpty } from './section-empty.js'
import { sectionMissing } from './section-missing.js'
import { sectionRepeated } from './section-repeated.js'
import { skillAskedAgain } from './skill-asked-again.js'
import { skillGone } from './skill-gone.js'
import { skillLikelyRenamed } from './skill-likely-renamed.js'
import { skillsNearlySame } from './skills-nearly-same.js'
import { staleDecision } from './stale-decision.js'
import { statedCount } from './stated-count.js'
import { subfamilyRefinesGrid } from './subfamily-refines-grid.js'
import { tableInSection } from './table-in-section.js'
import { textBeside } from './text-beside.js'
import { textNotRead } from './text-not-read.js'
import { trackedChange } from './tracked-change.js'
import { twoLevels } from './two-levels.js'
import { unknownHeading } from './unknown-heading.js'
import { unknownSign } from './unknown-sign.js'
import { unrecognisedText } from './unrecognised-text.js'
import { unseenCharacter } from './unseen-character.js'
import { versionNotRaised } from './version-not-raised.js'

/** Every rule, the most important first: this is the order of the report. A new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  nomenclatureWithoutProfile,
  documentWithoutParts,
  fileNotRead,
  previousReleaseLost,
  registeredIdMissing,
  deprecatedIdListed,
  replacementUnknown,
  duplicateId,
  labelTooLong,
  duplicateProfile,
  profileWithoutTitle,
  profileUnlisted,
  labelAmbiguous,
  gridUnlisted,
  gridRepeated,
  gridRowWidth,
  gridColumnsUnclear,
  familyContradictsGrid,
  twoLevels,
  mappingUnknownOccupation,
  mappingUnknownSkill,
  completenessBelowMinimum,
  occupationWithoutProfile,
  versionNotRaised,
  baseIriNotStated,
  licenceNotStated,
  catalogueNotStated,
  codeSuspect,
  unrecognisedText,
  trackedChange,
  textNotRead,
  readingsDiffer,
  unknownHeading,
  competenceColumns,
  competenceColumnTwice,
  competenceColumnUnknown,
  competenceUnclear,
  unknownSign,
  numberOutOfRange,
  encodingDoubtful,
  unseenCharacter,
  statedCount,
  gridMissing,
  profileAnnouncedMissing,
  sectionMissing,
  listInText,
  tableInSection,
  itemLikeHeading,
  itemOfLines,
  leadIn,
  sectionRepeated,
  labelAcronym,
  labelNearMatch,
  relatedUnresolved,
  codeForm,
  duplicateItem,
  levelUnrecoverable,
  staleDecision,
  skillLikelyRenamed,
  idNotRegistered,
  skillAskedAgain,
  skillGone,
  skillsNearlySame,
  subfamilyRefinesGrid,
  relatedNotMutual,
  profileNotAnnounced,
  sectionEmpty,
  labelVariant,
  noEnglishLabel,
  codeSuperseded,
  codeLabel,
  doubledPhrase,
  noManifest,
  encodingGuessed,
  markupDropped,
  textBeside,
  secondReadingMissing,
]
