/** A number as a list shows it (ISO/IEC 29500-1 §17.18.59, ST_NumberFormat); other formats are shown in decimal. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'upperLetter':
      return letters(number)
    case 'lowerLetter':
      return letters(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    default:
      return String(number)
  }
}

/** A, B, … Z, AA, BB, …: the letter is repeated. */
function letters(number: number): string {
  // Word shows no letter for 0, and starts again after 780 (thirty letters).
  if (number < 1) return String(number)
  const at = (number - 1) % 780
  return String.fromCharCode(0x41 + (at % 26)).repeat(Math.floor(at / 26) + 1)
}

const numerals: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  return numerals
    .map(([value, numeral]) => {
      const times = Math.floor(rest / value)
      rest -= times * value
      return numeral.repeat(times)
    })
    .join('')
}
