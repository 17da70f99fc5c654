import type { CommandWords } from '../command-words.js'
import { both, counted, quoted } from './phrase.js'

export const command: CommandWords = {
  read: (documents, bytes) => `${counted(documents, 'document')} read (${bytes} bytes)`,
  content: ({ occupations, families, profiles, outOfUse }) =>
    `${counted(occupations, 'occupation')} in ${counted(families, 'family', 'families')}, ${counted(profiles, 'profile')}${outOfUse > 0 ? `, ${outOfUse} out of use` : ''}`,
  written: ({ files, out, changed, removed, seconds }) =>
    `${counted(files, 'file')} written to ${out} (${changed} changed${removed > 0 ? `, ${removed} removed` : ''}) in ${seconds} s`,
  changedFiles: (files, out, seconds) => `${counted(files, 'file')} of ${out} changed in ${seconds} s`,
  unchanged: (files, out, seconds) =>
    `Nothing changed: the ${counted(files, 'file')} in ${out} are what the sources give (${seconds} s)`,
  allFindings: report => `All findings: ${report}`,
  oldDatasetLeft: (reason, path) =>
    `The dataset is published; the old one could not be removed (${reason}): see ${path}`,
  leftAsItWas: (errors, out) => `${counted(errors, 'error')}: ${out} was left as it was.`,
  registryLeft: errors => `${counted(errors, 'error')}: the registry of ids was left as it was.`,
  notReleased: errors => `${counted(errors, 'error')}: nothing was released.`,
  losses: (version, out) => `What is published in ${out} (version ${version}) has what the sources lack now:`,
  loss: (what, occupationId) => `  no longer there: ${what} (${occupationId})`,
  howToGoOn: out =>
    `${out} was left as it was. Restore it in the sources, or say that it is given up, and why:`,
  giveUp: ids => `  metiers build --accept-loss ${ids.join(' ')} --because REASON`,
  holder: holder => {
    if (holder === null) return 'a lock that cannot be read'
    return holder.host === null ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`
  },
  waitingForBuild: (out, holder) => `waiting for another build of ${out} to end (${holder})`,
  waitingForCommand: (folder, holder) => `waiting for another command in ${folder} to end (${holder})`,
  cacheNotWritten: (folder, reason) =>
    `${folder}: the cache cannot be written (${reason}); the run goes on without it`,
  workerWaits: queue => `Waiting for work in ${queue} (Ctrl-C to stop)`,
  workerStopped: documents => `Stopped: ${counted(documents, 'document', 'documents')} read`,
  queueLost: queue => `${queue}: the connection to the queue is lost; trying until it is back`,
  queueBack: queue => `${queue}: the queue is back`,
  noWorkerYet: queue => `${queue}: no worker yet; start metiers worker with the same --queue and --store`,
  workerOfAnotherVersion: (worker, fingerprint) =>
    `the worker ${worker} is of another version (${fingerprint?.slice(0, 12) ?? 'unknown'}): it gets no more jobs, others do them`,
  workerCannotWrite: (worker, reason) =>
    `the worker ${worker} cannot write to the store (${reason}): others do its jobs`,
  dataUnchanged: 'No change of the data.',
  newFinding: (severity, rule) => `  new ${severity} ${rule}: `,
  settled: findings => `  ${counted(findings, 'finding')} settled`,
  moreFindings: findings => `  and ${findings} more`,
  watching: sources => `Waiting for changes in ${sources} (Ctrl-C ends)`,
  cannotWatch: (sources, reason) =>
    `${sources}: the folder cannot be watched (${reason}); expected one that can. Run metiers watch --poll.`,
  stopped: 'Stopped.',
  sincePublished: (out, proposal) => `Since what is published in ${out}: ${proposal}`,
  notPublishable: (errors, sources) =>
    `${counted(errors, 'error')} in ${sources}: it cannot be published as it is. See metiers check.`,
  serving: (out, address) => `${out} is served at ${address} (Ctrl-C to stop)`,
  servesNew: (out, version) => `${out}: version ${version} is served from now on`,
  servesOld: trouble => `${trouble} The dataset before it is still served.`,
  siteWritten: (files, out) => `Site written: ${counted(files, 'file')} in ${out}`,
  converted: path => `${path} written. Check it against the original before you put it into the sources.`,
  formsWritten: (forms, out, filled) => `${counted(forms, filled ? 'fiche' : 'form')} written to ${out}`,
  idAdded: id => `new: ${id}`,
  idRelabelled: id => `another label: ${id}`,
  idsEntered: ({ path, ids, version, added, relabelled }) =>
    `${path}: ${counted(ids, 'id')} of version ${version}, ${added} new, ${relabelled} with another label`,
  renamed: (path, id, label) => `${path}: ${id} is "${label}" from now on`,
  retired: (path, ids, replacedBy) =>
    `${path}: ${both(ids)} ${ids.length === 1 ? 'is' : 'are'} deprecated from the next release on${replacedBy.length === 0 ? '' : `, and replaced by ${both(replacedBy)}`}`,
  labelsLead: (labels, id) => `${both(labels.map(quoted))} will lead to ${id}`,
  labelsLeadNowhere: labels =>
    `${both(labels.map(quoted))} ${labels.length === 1 ? 'leads' : 'lead'} to none of them by itself: a former label leads only to an occupation that alone took its place.`,
  because: {
    merged: label => `became one with ${label}`,
    mergedSkill: label => `became one with ${quoted(label)}`,
    notAsked: 'asked for by no profile any more',
    split: labels => `split into ${both(labels)}`,
  },
  released: (path, version, date) => `${path}: release ${version} of ${date}`,
  releasedAlready: version => `${version} was released already, with the same content.`,
  noCandidate: (label, minScore) => `no candidate with a score of ${minScore} or more: "${label}"`,
  suggestedSkills: ({ suggestions, skills, scheme, version }) =>
    `${counted(suggestions, 'suggestion')} for ${counted(skills, 'skill')}, from ${scheme === 'rome' ? 'ROME' : 'ESCO'} ${version}`,
  suggestedEsco: ({ suggestions, occupations, version }) =>
    `${counted(suggestions, 'suggestion')} for ${counted(occupations, 'occupation')}, from ESCO ${version}, by the appellations of ROME`,
  noEscoOccupation: label => `no appellation of ROME leads to an occupation of ESCO: ${quoted(label)}`,
  suggested: ({ suggestions, occupations, version }) =>
    `${counted(suggestions, 'suggestion')} for ${counted(occupations, 'occupation')}, from ROME ${version}`,
  origin: {
    'mapping-of-steward': 'stated by the steward, in alignments/*.sssom.tsv',
    'id-of-label': 'derived from the label, by the rule of ids',
    'id-of-skill':
      'derived from the label, by the rule of ids; with a hash where it was cut, or where two skills would have it',
    'type-of-skill': 'of the section in which the profiles say it',
    'id-kept':
      'kept from the label that it had before, by identifiers.yaml or an alias in decisions.yaml, or given by hand there',
    'hidden-label': 'a label of an earlier release, kept in identifiers.yaml',
    'iri-of-id': 'derived from the id, by the base IRI of the manifest',
    'level-of-ticks': 'derived from the ticks of the row: see its category',
    'correction-of-steward': 'stated by the steward, in decisions.yaml',
    'file-name': 'the name of the file without its extension: the template says that titles stand there',
    manifest: 'stated in the manifest, or taken from the files themselves',
    'base-iri-not-stated': 'derived from the id of the dataset: the manifest states no base IRI',
    'licence-not-stated': 'not stated in the manifest',
    registry: 'kept from the registry of ids, identifiers.yaml: no source has it any more',
    'no-source': 'not stated by any source',
  },
  internalError:
    'metiers: internal error, nothing was written; expected none, whatever the sources say. Run it again with METIERS_DEBUG=1 and report what it says.',
  folderGone:
    'the folder that this runs in is gone; expected one that exists. Change into one and run the command again.',
  outputNotWritten: reason =>
    `standard output: it cannot be written (${reason}); expected a file or pipe that takes all of it. Free the space, or name another file.`,
  noReason: 'the system does not say why',
}
