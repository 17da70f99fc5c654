/**
 * How many columns each family covers, where the header has one cell a family and lost its spans: a family
 * with sub-families covers two or more columns, each with a sub-family; a family without covers one empty
 * column. Null where no reading, or more than one, agrees with the row of sub-families and with `agrees`.
 */
export function familyColumns(
  families: number,
  hasSubfamily: boolean[],
  agrees: (sizes: number[]) => boolean,
): number[] | null {
  for (const loneSubfamily of [false, true]) {
    const readings = compositions(families, hasSubfamily, loneSubfamily).filter(agrees)
    if (readings.length === 1) return readings[0] ?? null
    if (readings.length > 1) return null
  }
  return null
}

// A header of people has a few columns; past this many readings, none can be the only one that agrees.
const mostReadings = 10_000

function compositions(families: number, hasSubfamily: boolean[], loneSubfamily: boolean): number[][] {
  const readings: number[][] = []
  const extend = (sizes: number[], column: number): void => {
    if (readings.length > mostReadings) return
    if (sizes.length === families) {
      if (column === hasSubfamily.length) readings.push(sizes)
      return
    }
    const familiesLeft = families - sizes.length
    if (hasSubfamily.length - column < familiesLeft) return
    if (loneSubfamily || !hasSubfamily[column]) extend([...sizes, 1], column + 1)
    for (let end = column + 1; hasSubfamily[column] && hasSubfamily[end]; end += 1) {
      extend([...sizes, end - column + 1], end + 1)
    }
  }
  extend([], 0)
  return readings
}
