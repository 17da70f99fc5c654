import { escapeXml } from './edits.js'
import { addHere, contextOf, isReadHere, type SurveyState } from './survey-state.js'
import { codeInFont, isSymbolFont, symbolOf } from './symbols.js'
import type { Opening } from './xml-events.js'

/** Stands for a sign that no table tells. */
const unknownSign = '\ufffd'

/** Adds the text of a `w:t`, and takes it out of the XML or spells it anew where the tree shall not have it so. */
export function addText(state: SurveyState, text: string, start: number, end: number): void {
  if (!isReadHere(state)) {
    addHere(state, text)
    state.edits.push({ start, end, insert: '' })
  } else if (isHiddenRun(state)) {
    addHere(state, text, 'hidden')
    state.edits.push({ start, end, insert: '' })
  } else {
    const spelt = spellSymbols(state, text)
    // The one character of a check box is the box's own, which the tree says in its way.
    if (!state.contentControls.at(-1)?.isCheckbox) addHere(state, spelt)
    if (spelt !== text) state.edits.push({ start, end, insert: escapeXml(spelt) })
  }
}

/** Adds the sign of a `w:sym`, and writes it as text. */
export function addSymbol(state: SurveyState, { attribute, start, end, prefix }: Opening): void {
  const code = Number.parseInt(attribute('w:char') ?? '', 16)
  const sign = Number.isNaN(code) ? unknownSign : signOf(state, attribute('w:font') ?? '', code)
  const isRead = isReadHere(state)
  const isKept = isRead && !isHiddenRun(state)
  if (!isRead || !state.contentControls.at(-1)?.isCheckbox)
    addHere(state, sign, isRead && !isKept ? 'hidden' : contextOf(state).treatment)
  const insert = isKept ? `<${prefix}:t>${escapeXml(sign)}</${prefix}:t>` : ''
  state.edits.push({ start, end, insert })
}

// What a run states holds before its style, and that before the style of its paragraph (ISO/IEC 29500-1 §17.7.2).
function isHiddenRun({ runs, styles, open }: SurveyState): boolean {
  const run = runs.at(-1)
  return (
    run?.isHidden ??
    styles.isHidden(run?.styleId ?? null) ??
    styles.isHidden(open.at(-1)?.styleId ?? null) ??
    false
  )
}

function fontOf({ runs, styles, open }: SurveyState, character: string): string | null {
  const key = character.charCodeAt(0) < 0x80 ? 'ascii' : 'other'
  const run = runs.at(-1)
  return (
    run?.fonts?.[key] ??
    styles.fontsOf(run?.styleId ?? null)[key] ??
    styles.fontsOf(open.at(-1)?.styleId ?? null)[key] ??
    styles.defaults[key]
  )
}

function signOf({ open }: SurveyState, font: string, code: number): string {
  const character = symbolOf(font, code)
  open.at(-1)?.symbols.push({ font, code, character })
  return character ?? unknownSign
}

function spellSymbols(state: SurveyState, text: string): string {
  // Nearly no run is in a symbol font: ask once for each kind of character.
  if (!isSymbolFont(fontOf(state, 'a')) && !isSymbolFont(fontOf(state, 'é'))) return text
  return Array.from(text, character => {
    const font = fontOf(state, character)
    return isSymbolFont(font) && character.trim() !== ''
      ? signOf(state, font, codeInFont(character))
      : character
  }).join('')
}
