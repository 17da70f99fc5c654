import type { Line } from './lines.js'

/** A cell of a table saved as text, with its paragraphs and lines. */
export type TextCell = { first: number; paragraphs: { text: string; line: number }[]; startsGroup: boolean }

/** Reads the run of cells that starts at `start`. `next` is the first line after the run. */
export function readCells(lines: Line[], start: number): { cells: TextCell[]; next: number } {
  const cells: TextCell[] = []
  let at = start
  let rowIsWhole = false
  for (let line = lines[at]; line; line = lines[at]) {
    if (line.kind === 'cells') {
      // A line with tabs inside it is a row of its own; a cell a line, and a blank line ends the row.
      const isRow = line.cells.length > 1
      const startsGroup = isRow || rowIsWhole || lines[at - 1]?.kind === 'blank'
      for (const [index, text] of line.cells.entries()) {
        const paragraphs = text === '' ? [] : [{ text, line: line.number }]
        cells.push({ first: line.number, paragraphs, startsGroup: index === 0 && startsGroup })
      }
      rowIsWhole = isRow
    } else if (line.kind === 'plain' && lines[at - 1]?.kind !== 'blank') {
      cells.at(-1)?.paragraphs.push({ text: line.text, line: line.number })
    } else if (line.kind === 'plain' && continuesAcrossBlank(lines, at)) {
      cells.at(-1)?.paragraphs.push({ text: line.text, line: line.number })
    } else if (line.kind !== 'blank' && line.kind !== 'spacer') {
      break
    }
    at += 1
  }
  return { cells, next: at }
}

// A cell may hold empty paragraphs: text after a blank line is still in the cell if a cell follows at once.
function continuesAcrossBlank(lines: Line[], at: number): boolean {
  let after = at
  while (lines[after]?.kind === 'plain') after += 1
  return lines[after]?.kind === 'cells'
}

/**
 * Puts cells into rows. A blank line before a cell may end a row, or be an empty paragraph inside the row:
 * the widths that whole rows agree on decide. Groups of cells shorter than the table are joined only where
 * together they make a width that the table has elsewhere.
 */
export function groupRows(cells: TextCell[]): TextCell[][] {
  const groups: TextCell[][] = []
  for (const cell of cells) {
    const group = groups.at(-1)
    if (group && !cell.startsGroup) group.push(cell)
    else groups.push([cell])
  }
  const width = groups.reduce((widest, group) => Math.max(widest, group.length), 0)
  const shortRuns = runsOf(groups, group => group.length < width)
  const widths = new Set([
    width,
    ...shortRuns.filter(run => run.length === 1).map(run => run[0]?.length ?? 0),
  ])
  return runsOf(groups, group => group.length < width, true).flatMap((run, index) =>
    run.length > 1 ? joinShort(run, widths, width, index === 0) : run,
  )
}

/** The maximal runs of groups that pass the test; with `all`, also each other group as a run of one. */
function runsOf(groups: TextCell[][], test: (group: TextCell[]) => boolean, all = false): TextCell[][][] {
  const runs: TextCell[][][] = []
  let open: TextCell[][] | null = null
  for (const group of groups) {
    if (test(group)) {
      if (!open) {
        open = []
        runs.push(open)
      }
      open.push(group)
    } else {
      open = null
      if (all) runs.push([group])
    }
  }
  return runs
}

function joinShort(run: TextCell[][], widths: Set<number>, width: number, isHeader: boolean): TextCell[][] {
  const total = run.reduce((sum, group) => sum + group.length, 0)
  // Only a header is joined to less than the whole width: below it, cells that were lost would look the same.
  // With no other short row to agree with, the fragments above the first whole row are the header.
  const isHeaderWidth = widths.has(total) || (widths.size === 1 && total <= width)
  return total === width || (isHeader && isHeaderWidth) ? [run.flat()] : run
}
