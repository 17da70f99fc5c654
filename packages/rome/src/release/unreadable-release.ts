import { UnreadableInput } from '@metiers/document'

/** The error for a mistake on a line of a file of a release. */
export function brokenLine(path: string, line: number, problem: string, expected: string): UnreadableInput {
  return new UnreadableInput({
    path,
    where: `line ${line}`,
    problem,
    expected,
    advice: 'Download the file again; do not edit it in a spreadsheet.',
  })
}
