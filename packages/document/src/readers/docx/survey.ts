import type { Place } from '@metiers/schema'
import { assertLength, type Limits } from '../../bounds.js'
import { applyEdits, type Edit, escapeXml } from './edits.js'
import { createPlaceCounter } from './places.js'
import { type Fonts, fontsFrom, isOn, type StyleSheet } from './styles.js'
import { codeInFont, isSymbolFont, symbolOf } from './symbols.js'
import { type Opening, readXml } from './xml-events.js'

/** What a stretch of text is to the document, and so whether it is read: only the first two are. */
export type Treatment =
  | 'read'
  | 'inserted'
  | 'deleted'
  | 'moved'
  | 'hidden'
  | 'placeholder'
  | 'field-code'
  | 'alternative'
  | 'math'
  | 'picture-description'
  | 'embedded-document'

export type Piece = { treatment: Treatment; text: string; author: string | null }
export type SymbolUse = { font: string; code: number; character: string | null }
export type SurveyedParagraph = {
  place: Place
  pieces: Piece[]
  symbols: SymbolUse[]
  styleId: string | null
  outlineDepth: number | null
}
/** All text of one part, paragraph by paragraph, and the part's XML as it is to be read. */
export type Survey = { paragraphs: SurveyedParagraph[]; xml: string; anchorPrefix: string }

type Context = { name: string; treatment: Treatment; author: string | null; isOldProperties: boolean }
type Run = { fonts: Fonts | null; styleId: string | null; isHidden: boolean | null }

/** Stands for a sign that no table tells. */
const unknownSign = '\ufffd'

/**
 * Walks the XML of a part on its own, beside the reader that makes the tree: it lists every stretch of text with
 * what it is, and makes the text that is to be read: as if all tracked changes were accepted, without hidden text
 * and placeholders, with symbol fonts spelt in Unicode, and with a bookmark in each paragraph by which its place
 * is found again. `part` is null for the body. Throws `UnreadableInput` for bad XML and past the limits.
 */
export function surveyPart(
  xml: string,
  part: string | null,
  styles: StyleSheet,
  path: string,
  limits: Limits,
): Survey {
  const paragraphs: SurveyedParagraph[] = []
  const edits: Edit[] = []
  const anchorPrefix = unusedName(xml)
  const places = createPlaceCounter(part, path, limits)
  const contexts: Context[] = [{ name: '', treatment: 'read', author: null, isOldProperties: false }]
  const open: SurveyedParagraph[] = []
  const runs: Run[] = []
  const contentControls: { isPlaceholder: boolean; isCheckbox: boolean }[] = []
  const alternatives: { choice: string; fallback: string; place: Place | null }[] = []
  const pictures: number[] = []
  let captured: { start: number; text: string } | null = null
  /** Depth of `mc:Choice` around: its paragraphs are those of the fallback again. */
  let choices = 0

  const context = () => contexts.at(-1) as Context
  const isRead = () => context().treatment === 'read' || context().treatment === 'inserted'
  const add = (piece: Piece) => {
    const alternative = alternatives.at(-1)
    if (choices > 0 && alternative) alternative.choice += piece.text
    else {
      if (alternative) alternative.fallback += piece.text
      open.at(-1)?.pieces.push(piece)
    }
  }
  const addHere = (text: string, treatment = context().treatment) =>
    add({ treatment, text, author: context().author })

  /** A row or cell says among its properties that it was deleted: all that follows in it is. */
  function markAround(name: string, author: string | null): void {
    const from = contexts.findLastIndex(around => around.name === name)
    for (const around of contexts.slice(Math.max(from, 1)))
      Object.assign(around, { treatment: 'deleted', author })
  }

  function isHiddenRun(): boolean {
    const run = runs.at(-1)
    return (
      run?.isHidden ??
      styles.isHidden(run?.styleId ?? null) ??
      styles.isHidden(open.at(-1)?.styleId ?? null) ??
      false
    )
  }

  function fontOf(character: string): string | null {
    const key = character.charCodeAt(0) < 0x80 ? 'ascii' : 'other'
    const run = runs.at(-1)
    return (
      run?.fonts?.[key] ??
      styles.fontsOf(run?.styleId ?? null)[key] ??
      styles.fontsOf(open.at(-1)?.styleId ?? null)[key] ??
      styles.defaults[key]
    )
  }

  function symbol(font: string, code: number): string {
    const character = symbolOf(font, code)
    open.at(-1)?.symbols.push({ font, code, character })
    return character ?? unknownSign
  }

  function spellSymbols(text: string): string {
    // Nearly no run is in a symbol font: ask once for each kind of character.
    if (!isSymbolFont(fontOf('a')) && !isSymbolFont(fontOf('é'))) return text
    return Array.from(text, character => {
      const font = fontOf(character)
      return isSymbolFont(font) && character.trim() !== '' ? symbol(font, codeInFont(character)) : character
    }).join('')
  }

  function addText(text: string, start: number, end: number): void {
    if (!isRead()) {
      addHere(text)
      edits.push({ start, end, insert: '' })
    } else if (isHiddenRun()) {
      addHere(text, 'hidden')
      edits.push({ start, end, insert: '' })
    } else {
      const spelt = spellSymbols(text)
      // The one character of a check box is the box's own, which the tree says in its way.
      if (!contentControls.at(-1)?.isCheckbox) addHere(spelt)
      if (spelt !== text) edits.push({ start, end, insert: escapeXml(spelt) })
    }
  }

  function addSymbol({ attribute, start, end, prefix }: Opening): void {
    const font = attribute('w:font') ?? ''
    const code = Number.parseInt(attribute('w:char') ?? '', 16)
    const treatment = isRead() && isHiddenRun() ? 'hidden' : context().treatment
    const sign = Number.isNaN(code) ? unknownSign : symbol(font, code)
    if (!contentControls.at(-1)?.isCheckbox || !isRead()) addHere(sign, treatment)
    const isKept = isRead() && treatment !== 'hidden'
    edits.push({ start, end, insert: isKept ? `<${prefix}:t>${escapeXml(sign)}</${prefix}:t>` : '' })
  }

  readXml(xml, path, part ?? 'document', limits, {
    open(element) {
      const { name, attribute, start, end, prefix, isSelfClosing } = element
      const outer = context()
      const isOldProperties = outer.isOldProperties || name.endsWith('Change')
      contexts.push({ ...outer, name, isOldProperties })
      const here = context()
      const become = (treatment: Treatment) => {
        if (!isRead()) return
        here.treatment = treatment
        here.author = attribute('w:author') ?? null
      }
      if (here.isOldProperties) return
      const parent = outer.name
      switch (name) {
        case 'w:p': {
          if (choices > 0) break
          const place = places.paragraph()
          const anchor = `<${prefix}:bookmarkStart ${prefix}:id="0" ${prefix}:name="${anchorPrefix}${paragraphs.length}"/>`
          const paragraph = { place, pieces: [], symbols: [], styleId: null, outlineDepth: null }
          paragraphs.push(paragraph)
          open.push(paragraph)
          if (isSelfClosing) edits.push({ start, end, insert: `<${prefix}:p>${anchor}</${prefix}:p>` })
          else edits.push({ start: end, end, insert: anchor })
          break
        }
        case 'w:pStyle': {
          const paragraph = open.at(-1)
          if (paragraph && choices === 0) paragraph.styleId = attribute('w:val') ?? null
          break
        }
        case 'w:outlineLvl': {
          const level = Number(attribute('w:val'))
          const paragraph = open.at(-1)
          if (paragraph && level >= 0 && level < 9) paragraph.outlineDepth = level + 1
          break
        }
        case 'w:r':
          runs.push({ fonts: null, styleId: null, isHidden: null })
          break
        case 'w:rFonts':
        case 'w:rStyle':
        case 'w:vanish': {
          const run = runs.at(-1)
          if (!run || parent !== 'w:rPr' || contexts.at(-3)?.name !== 'w:r') break
          if (name === 'w:rFonts') run.fonts = fontsFrom(attribute, styles.themeFonts)
          else if (name === 'w:rStyle') run.styleId = attribute('w:val') ?? null
          else run.isHidden = isOn(attribute('w:val'))
          break
        }
        case 'w:t':
        case 'w:delText':
        case 'w:instrText':
        case 'm:t':
          captured = { start: end, text: '' }
          break
        case 'w:tab':
          // In a paragraph's properties it is a tab stop.
          if (parent === 'w:r') addHere(' ')
          break
        case 'w:br':
          addHere(' ')
          break
        case 'w:cr':
        case 'w:ptab':
          addHere(' ')
          edits.push({ start, end, insert: `<${prefix}:br/>` })
          break
        case 'w:noBreakHyphen':
          addHere('\u2011')
          break
        case 'w:sym':
          addSymbol(element)
          break
        case 'w:del':
          if (parent === 'w:trPr') markAround('w:tr', attribute('w:author') ?? null)
          else become('deleted')
          break
        case 'w:cellDel':
          markAround('w:tc', attribute('w:author') ?? null)
          break
        case 'w:comment':
          here.author = attribute('w:author') ?? null
          break
        case 'w:moveFrom':
          become('moved')
          break
        case 'w:ins':
        case 'w:moveTo':
          if (here.treatment === 'read') become('inserted')
          break
        case 'mc:AlternateContent':
          alternatives.push({ choice: '', fallback: '', place: open.at(-1)?.place ?? null })
          break
        case 'mc:Choice':
          choices += 1
          break
        case 'w:sdt':
          contentControls.push({ isPlaceholder: false, isCheckbox: false })
          break
        case 'w:showingPlcHdr': {
          const control = contentControls.at(-1)
          if (control) control.isPlaceholder = isOn(attribute('w:val'))
          break
        }
        case 'w14:checkbox': {
          const control = contentControls.at(-1)
          if (control) control.isCheckbox = true
          break
        }
        case 'w:sdtContent': {
          const control = contentControls.at(-1)
          if (control?.isPlaceholder && !control.isCheckbox) become('placeholder')
          break
        }
        case 'w:tbl':
          if (choices === 0) places.openTable()
          break
        case 'w:tr':
          if (choices === 0) places.openRow()
          break
        case 'w:gridBefore':
          if (choices === 0) places.skipColumns(Number(attribute('w:val')))
          break
        case 'w:tc':
          if (choices === 0) places.openCell()
          break
        case 'w:gridSpan':
          if (choices === 0) places.setSpan(Number(attribute('w:val')))
          break
        case 'w:txbxContent':
          if (choices === 0) places.openTextBox()
          break
        case 'wp:docPr': {
          const description = attribute('descr') ?? ''
          if (description !== '') addHere(description, 'picture-description')
          break
        }
        case 'w:altChunk':
        case 'w:subDoc': {
          const place = open.at(-1)?.place ?? places.paragraph()
          const piece: Piece = { treatment: 'embedded-document', text: attribute('r:id') ?? '', author: null }
          paragraphs.push({ place, pieces: [piece], symbols: [], styleId: null, outlineDepth: null })
          break
        }
        case 'pic:pic':
        case 'v:imagedata':
          pictures.push(start)
          break
        case 'w:fldSimple':
        case 'w:dir':
        case 'w:bdo':
          // The tree's reader knows none of them and would drop what stands inside.
          edits.push({ start, end, insert: '' })
          break
      }
    },
    close(name, start, end) {
      const { isOldProperties } = context()
      contexts.pop()
      if (isOldProperties) return
      switch (name) {
        case 'w:p':
          if (choices === 0) open.pop()
          break
        case 'w:r':
          runs.pop()
          break
        case 'w:t':
        case 'w:delText':
          if (captured) addText(captured.text, captured.start, Math.max(captured.start, start))
          captured = null
          break
        case 'w:instrText':
          if (captured) addHere(captured.text, 'field-code')
          captured = null
          break
        case 'm:t':
          if (captured) addHere(captured.text, 'math')
          captured = null
          break
        case 'mc:Choice':
          choices -= 1
          break
        case 'mc:AlternateContent': {
          const alternative = alternatives.pop()
          const isSame = alternative && bare(alternative.choice) === bare(alternative.fallback)
          if (alternative && !isSame && bare(alternative.choice) !== '')
            add({ treatment: 'alternative', text: alternative.choice, author: null })
          break
        }
        case 'w:sdt':
          contentControls.pop()
          break
        case 'w:tc':
          if (choices === 0) places.closeCell()
          break
        case 'w:tbl':
          if (choices === 0) places.closeTable()
          break
        case 'w:txbxContent':
          if (choices === 0) places.closeTextBox()
          break
        case 'pic:pic':
        case 'v:imagedata':
          // No picture is looked for, and so none is unpacked or followed.
          edits.push({ start: pictures.pop() ?? start, end, insert: '' })
          break
        case 'w:sym':
        case 'w:cr':
        case 'w:ptab':
        case 'w:fldSimple':
        case 'w:dir':
        case 'w:bdo':
          // For a tag that closes itself this is the stretch of its opening again, which is left out.
          edits.push({ start, end, insert: '' })
          break
      }
    },
    text(text) {
      if (!captured) return
      captured.text += text
      const place = open.at(-1)?.place
      if (place) assertLength(captured.text, place, limits, path)
    },
  })
  return { paragraphs, xml: applyEdits(xml, edits), anchorPrefix }
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** A start of bookmark names that the document itself does not use. */
function unusedName(xml: string): string {
  let name = 'place-'
  while (xml.includes(name)) name += '-'
  return name
}
