/** The colour of a family on light paper and on dark, as `#rrggbb`. */
export type FamilyColour = { light: string; dark: string }

/** The papers of `tokens.css`. */
const papers = { light: '#fbfaf6', dark: '#161513' }
// Okabe-Ito: told apart by colour-blind people.
const first = ['#e69f00', '#56b4e9', '#009e73', '#0072b2', '#d55e00', '#cc79a7', '#f0e442']
// WCAG 2.2, 1.4.11: what a graphic needs against what is next to it.
const leastContrast = 3
// Steps of this angle never come near one that was there (the golden angle).
const step = 137.508

/** As many colours as there are families, each seen on both papers; the first seven are those of Okabe and Ito. */
export function familyColours(families: number): FamilyColour[] {
  return Array.from({ length: families }, (_, index) => {
    const given = first[index]
    const [hue, saturation, lightness] =
      given === undefined ? [(index * step) % 360, index % 2 === 0 ? 0.65 : 0.4, 0.5] : hslOf(given)
    const seen = (paper: string, towards: 1 | -1) => {
      for (let at = lightness; at > 0 && at < 1; at += towards * 0.01) {
        const colour = hexOf(hue, saturation, at)
        if (contrast(colour, paper) >= leastContrast) return colour
      }
      return towards === 1 ? '#ffffff' : '#000000'
    }
    return { light: seen(papers.light, -1), dark: seen(papers.dark, 1) }
  })
}

/** The style sheet that gives each `data-hue` its colour, on paper too. */
export function familyColourSheet(families: number): string {
  const rules = (theme: keyof FamilyColour) =>
    familyColours(families)
      .map((colour, index) => `[data-hue="${index + 1}"]{--hue:${colour[theme]}}`)
      .join('\n')
  return `${rules('light')}\n@media screen and (prefers-color-scheme: dark){\n${rules('dark')}\n}\n`
}

/** The contrast of two colours (WCAG 2.2), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(value =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): [number, number, number] {
  const at = (index: number) => Number.parseInt(colour.slice(index, index + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

function hslOf(colour: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = channels(colour)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const range = most - least
  const lightness = (most + least) / 2
  const sector =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  return [(sector * 60 + 360) % 360, range / (1 - Math.abs(2 * lightness - 1)), lightness]
}

// CSS Color 4, §7.1.
function hexOf(hue: number, saturation: number, lightness: number): string {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12
    const value =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
