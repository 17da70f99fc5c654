import type { Place } from '@metiers/schema'
import type { AsideKind } from '../../asides.js'
import type { Limits } from '../../bounds.js'
import type { Edit } from './edits.js'
import { createPlaceCounter, type PlaceCounter } from './places.js'
import type { Fonts, StyleSheet } from './styles.js'

/** What a stretch of text is to the document, and so whether it is read: only the first two are. */
export type Treatment =
  | 'read'
  | 'inserted'
  | Exclude<AsideKind, 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'text-box' | 'unsupported'>

export type Piece = { treatment: Treatment; text: string; author: string | null }
export type SymbolUse = { font: string; code: number; character: string | null }
export type SurveyedParagraph = {
  place: Place
  pieces: Piece[]
  symbols: SymbolUse[]
  styleId: string | null
  outlineDepth: number | null
}

/** An element that is open, with what it makes of the text in it. */
export type Context = {
  name: string
  treatment: Treatment
  author: string | null
  /** Properties as they were before a tracked change: they hold no longer. */
  isOldProperties: boolean
}
export type Run = { fonts: Fonts | null; styleId: string | null; isHidden: boolean | null }

/** Where a survey stands: what it found, and what is open. */
export type SurveyState = {
  styles: StyleSheet
  limits: Limits
  path: string
  anchorPrefix: string
  places: PlaceCounter
  paragraphs: SurveyedParagraph[]
  edits: Edit[]
  contexts: Context[]
  open: SurveyedParagraph[]
  runs: Run[]
  contentControls: { isPlaceholder: boolean; isCheckbox: boolean }[]
  alternatives: { choice: string; fallback: string }[]
  /** Depth of `mc:Choice` around: its paragraphs are those of the fallback again. */
  choices: number
  /** Where the pictures that are open begin. */
  pictures: number[]
  captured: { start: number; text: string } | null
}

export function createSurveyState(
  part: string | null,
  anchorPrefix: string,
  styles: StyleSheet,
  path: string,
  limits: Limits,
): SurveyState {
  return {
    styles,
    limits,
    path,
    anchorPrefix,
    places: createPlaceCounter(part, path, limits),
    paragraphs: [],
    edits: [],
    contexts: [{ name: '', treatment: 'read', author: null, isOldProperties: false }],
    open: [],
    runs: [],
    contentControls: [],
    alternatives: [],
    choices: 0,
    pictures: [],
    captured: null,
  }
}

export function contextOf({ contexts }: SurveyState): Context {
  const here = contexts.at(-1)
  if (!here) throw new Error('an element was closed twice')
  return here
}

export function isReadHere(state: SurveyState): boolean {
  const { treatment } = contextOf(state)
  return treatment === 'read' || treatment === 'inserted'
}

/** Adds a text to the paragraph that is open, as what the elements around make of it. */
export function addHere(state: SurveyState, text: string, treatment = contextOf(state).treatment): void {
  addPiece(state, { treatment, text, author: contextOf(state).author })
}

export function addPiece({ alternatives, choices, open }: SurveyState, piece: Piece): void {
  const alternative = alternatives.at(-1)
  if (choices > 0 && alternative) alternative.choice += piece.text
  else {
    if (alternative) alternative.fallback += piece.text
    open.at(-1)?.pieces.push(piece)
  }
}

/** All text in the element that is open becomes this; what is not read stays what it is. */
export function become(state: SurveyState, treatment: Treatment, author: string | undefined): void {
  if (isReadHere(state)) Object.assign(contextOf(state), { treatment, author: author ?? null })
}

/** A row or cell says among its properties that it was deleted: all that follows in it is. */
export function deleteAround({ contexts }: SurveyState, name: string, author: string | undefined): void {
  const from = contexts.findLastIndex(around => around.name === name)
  for (const around of contexts.slice(Math.max(from, 1))) {
    Object.assign(around, { treatment: 'deleted', author: author ?? null })
  }
}
