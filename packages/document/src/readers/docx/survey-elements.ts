import { fontsFrom, isOn } from './styles.js'
import { addHere, addPiece, become, contextOf, deleteAround, type SurveyState } from './survey-state.js'
import { addSymbol, addText } from './survey-text.js'
import type { Opening } from './xml-events.js'

/** What an element of WordprocessingML is to a survey. `parent` is the name of the element around it. */
type ElementHandler = {
  open?(state: SurveyState, element: Opening, parent: string): void
  close?(state: SurveyState, start: number, end: number): void
}

const paragraph: ElementHandler = {
  open(state, { prefix, start, end, isSelfClosing }) {
    if (state.choices > 0) return
    const name = `${state.anchorPrefix}${state.paragraphs.length}`
    const anchor = `<${prefix}:bookmarkStart ${prefix}:id="0" ${prefix}:name="${name}"/>`
    const place = state.places.paragraph()
    const surveyed = { place, pieces: [], symbols: [], styleId: null, outlineDepth: null }
    state.paragraphs.push(surveyed)
    state.open.push(surveyed)
    if (isSelfClosing) state.edits.push({ start, end, insert: `<${prefix}:p>${anchor}</${prefix}:p>` })
    else state.edits.push({ start: end, end, insert: anchor })
  },
  close(state) {
    if (state.choices === 0) state.open.pop()
  },
}

const runProperty = (
  set: (run: NonNullable<SurveyState['runs'][number]>, element: Opening, state: SurveyState) => void,
): ElementHandler => ({
  open(state, element, parent) {
    const run = state.runs.at(-1)
    // The properties of a paragraph have run properties too: those of its mark.
    if (run && parent === 'w:rPr' && state.contexts.at(-3)?.name === 'w:r') set(run, element, state)
  },
})

const capture = (
  take: (state: SurveyState, text: string, start: number, end: number) => void,
): ElementHandler => ({
  open(state, { end }) {
    state.captured = { start: end, text: '' }
  },
  close(state, start) {
    const { captured } = state
    state.captured = null
    if (captured) take(state, captured.text, captured.start, Math.max(captured.start, start))
  },
})
const text = capture(addText)

/** An element that is written in another way for the reader of the tree: its tags are replaced. */
const rewritten = (open: NonNullable<ElementHandler['open']>): ElementHandler => ({
  open,
  close(state, start, end) {
    // For a tag that closes itself this is the stretch of its opening again, which is left out.
    state.edits.push({ start, end, insert: '' })
  },
})
// The tree's reader does not know these elements, and would drop what stands inside.
const unwrapped = rewritten((state, { start, end }) => state.edits.push({ start, end, insert: '' }))
const lineBreak = rewritten((state, { start, end, prefix }) => {
  addHere(state, ' ')
  state.edits.push({ start, end, insert: `<${prefix}:br/>` })
})

// No picture is looked for, and so none is unpacked or followed.
const picture: ElementHandler = {
  open: (state, { start }) => void state.pictures.push(start),
  close(state, start, end) {
    state.edits.push({ start: state.pictures.pop() ?? start, end, insert: '' })
  },
}

const embedded: ElementHandler = {
  open({ places, open, paragraphs }, { attribute }) {
    const place = open.at(-1)?.place ?? places.paragraph()
    const piece = { treatment: 'embedded-document' as const, text: attribute('r:id') ?? '', author: null }
    paragraphs.push({ place, pieces: [piece], symbols: [], styleId: null, outlineDepth: null })
  },
}

const inserted: ElementHandler = {
  open(state, { attribute }) {
    if (contextOf(state).treatment === 'read') become(state, 'inserted', attribute('w:author'))
  },
}

/** Counts places, where the element is not in a branch that is not read. */
const counted = (
  open: (places: SurveyState['places'], element: Opening) => void,
  close?: (places: SurveyState['places']) => void,
): ElementHandler => ({
  open(state, element) {
    if (state.choices === 0) open(state.places, element)
  },
  close(state) {
    if (state.choices === 0) close?.(state.places)
  },
})

/** The elements that a survey knows, by name. Any other one is looked through. */
export const elementHandlers: ReadonlyMap<string, ElementHandler> = new Map<string, ElementHandler>([
  ['w:p', paragraph],
  [
    'w:pStyle',
    {
      open({ open, choices }, { attribute }) {
        const surveyed = open.at(-1)
        if (surveyed && choices === 0) surveyed.styleId = attribute('w:val') ?? null
      },
    },
  ],
  [
    'w:outlineLvl',
    {
      open({ open }, { attribute }) {
        const level = Number(attribute('w:val'))
        const surveyed = open.at(-1)
        if (surveyed && level >= 0 && level < 9) surveyed.outlineDepth = level + 1
      },
    },
  ],
  [
    'w:r',
    {
      open: state => void state.runs.push({ fonts: null, styleId: null, isHidden: null }),
      close: state => void state.runs.pop(),
    },
  ],
  [
    'w:rFonts',
    runProperty((run, { attribute }, { styles }) => {
      run.fonts = fontsFrom(attribute, styles.themeFonts)
    }),
  ],
  [
    'w:rStyle',
    runProperty((run, { attribute }) => {
      run.styleId = attribute('w:val') ?? null
    }),
  ],
  [
    'w:vanish',
    runProperty((run, { attribute }) => {
      run.isHidden = isOn(attribute('w:val'))
    }),
  ],
  ['w:t', text],
  ['w:delText', text],
  ['w:instrText', capture((state, code) => addHere(state, code, 'field-code'))],
  ['m:t', capture((state, formula) => addHere(state, formula, 'math'))],
  ['w:sym', rewritten(addSymbol)],
  [
    'w:tab',
    {
      // Elsewhere it is a tab stop of a paragraph's properties.
      open(state, _element, parent) {
        if (parent === 'w:r') addHere(state, ' ')
      },
    },
  ],
  ['w:br', { open: state => addHere(state, ' ') }],
  ['w:cr', lineBreak],
  ['w:ptab', lineBreak],
  ['w:noBreakHyphen', { open: state => addHere(state, '\u2011') }],
  [
    'w:del',
    {
      open(state, { attribute }, parent) {
        if (parent === 'w:trPr') deleteAround(state, 'w:tr', attribute('w:author'))
        else become(state, 'deleted', attribute('w:author'))
      },
    },
  ],
  ['w:cellDel', { open: (state, { attribute }) => deleteAround(state, 'w:tc', attribute('w:author')) }],
  ['w:moveFrom', { open: (state, { attribute }) => become(state, 'moved', attribute('w:author')) }],
  ['w:ins', inserted],
  ['w:moveTo', inserted],
  [
    'w:comment',
    {
      open(state, { attribute }) {
        contextOf(state).author = attribute('w:author') ?? null
      },
    },
  ],
  [
    'mc:AlternateContent',
    {
      open: state => void state.alternatives.push({ choice: '', fallback: '' }),
      close(state) {
        const { choice, fallback } = state.alternatives.pop() ?? { choice: '', fallback: '' }
        if (bare(choice) !== '' && bare(choice) !== bare(fallback))
          addPiece(state, { treatment: 'alternative', text: choice, author: null })
      },
    },
  ],
  [
    'mc:Choice',
    {
      open(state) {
        state.choices += 1
      },
      close(state) {
        state.choices -= 1
      },
    },
  ],
  [
    'w:sdt',
    {
      open: state => void state.contentControls.push({ isPlaceholder: false, isCheckbox: false }),
      close: state => void state.contentControls.pop(),
    },
  ],
  [
    'w:showingPlcHdr',
    {
      open({ contentControls }, { attribute }) {
        const control = contentControls.at(-1)
        if (control) control.isPlaceholder = isOn(attribute('w:val'))
      },
    },
  ],
  [
    'w14:checkbox',
    {
      open({ contentControls }) {
        const control = contentControls.at(-1)
        if (control) control.isCheckbox = true
      },
    },
  ],
  [
    'w:sdtContent',
    {
      open(state) {
        const control = state.contentControls.at(-1)
        if (control?.isPlaceholder && !control.isCheckbox) become(state, 'placeholder', undefined)
      },
    },
  ],
  [
    'w:tbl',
    counted(
      places => places.openTable(),
      places => places.closeTable(),
    ),
  ],
  ['w:tr', counted(places => places.openRow())],
  ['w:gridBefore', counted((places, { attribute }) => places.skipColumns(Number(attribute('w:val'))))],
  [
    'w:tc',
    counted(
      places => places.openCell(),
      places => places.closeCell(),
    ),
  ],
  ['w:gridSpan', counted((places, { attribute }) => places.setSpan(Number(attribute('w:val'))))],
  [
    'w:txbxContent',
    counted(
      places => places.openTextBox(),
      places => places.closeTextBox(),
    ),
  ],
  [
    'wp:docPr',
    {
      open(state, { attribute }) {
        const description = attribute('descr') ?? ''
        if (description !== '') addHere(state, description, 'picture-description')
      },
    },
  ],
  ['w:altChunk', embedded],
  ['w:subDoc', embedded],
  ['pic:pic', picture],
  ['v:imagedata', picture],
  ['w:fldSimple', unwrapped],
  ['w:dir', unwrapped],
  ['w:bdo', unwrapped],
])

function bare(written: string): string {
  return written.replace(/\s+/gu, '')
}
