import dagre, { type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import type { Occupation } from '@metiers/schema'
import type { Proximity } from '../dataset/proximity'
import { brokenIntoLines } from './lines'

/** In pixels of the drawing; a character is as wide as the bold ones of the widest usual system fonts. */
const box = { leastWidth: 190, padding: 12, lineHeight: 18, familyLine: 20, character: 9.2 }
const charactersALine = Math.floor((box.leastWidth - 2 * box.padding) / box.character)
const gaps = { nodesep: 20, ranksep: 56, marginx: 4, marginy: 4 }

export type PlacedOccupation = {
  occupation: Occupation
  /** its name, in lines that fit the box */
  lines: string[]
  /** the top left corner */
  x: number
  y: number
  width: number
  height: number
}
/** A proximity as a line, from the edge of one box to the edge of the other. */
export type PlacedProximity = Proximity & { path: string }
export type Layout = {
  width: number
  height: number
  nodes: PlacedOccupation[]
  edges: PlacedProximity[]
}

/**
 * Where each occupation and each line stands, by Sugiyama's method (dagre): who is named stands below who names it,
 * unless they go round in a circle.
 * The same occupations give the same drawing: dagre draws no lots.
 */
export function layoutOf(occupations: Occupation[], proximities: Proximity[]): Layout {
  const graph = new dagre.graphlib.Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ rankdir: 'TB', ...gaps })
  const labelled = occupations.map(occupation => ({
    occupation,
    lines: brokenIntoLines(occupation.preferredLabel.fr, charactersALine),
  }))
  // All boxes are equally high, so that a line between two rows crosses none.
  const mostLines = Math.max(...labelled.map(({ lines }) => lines.length))
  const height = 2 * box.padding + mostLines * box.lineHeight + box.familyLine
  for (const { occupation, lines } of labelled) {
    const longest = Math.max(...lines.map(({ length }) => length))
    const width = Math.max(box.leastWidth, Math.ceil(longest * box.character + 2 * box.padding))
    graph.setNode(occupation.id, { width, height })
  }
  for (const { from, to } of proximities) graph.setEdge(from.id, to.id, {})
  dagre.layout(graph)
  const middleOf = (id: string): Point => {
    const { x = 0, y = 0 } = graph.node(id)
    return { x, y }
  }

  const { width = 0, height: wholeHeight = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(wholeHeight),
    nodes: labelled.map(({ occupation, lines }) => {
      const { x, y } = middleOf(occupation.id)
      const { width } = graph.node(occupation.id)
      return { occupation, lines, x: rounded(x - width / 2), y: rounded(y - height / 2), width, height }
    }),
    edges: proximities.map(proximity => {
      const [from, to] = [middleOf(proximity.from.id), middleOf(proximity.to.id)]
      const { points = [] } = graph.edge(proximity.from.id, proximity.to.id)
      // Dagre bends a line twice a row, between the rows and in them; those in them are where there is no box.
      const passed = points.filter((_, index) => index % 2 === 0).slice(1, -1)
      return { ...proximity, path: lineThroughRows([from, ...passed, to], height) }
    }),
  }
}

type Point = { x: number; y: number }

/**
 * An SVG path that leaves the first place at its edge, goes straight through the rows that it passes and swings from row
 * to row, and arrives at the edge of the last. The places are the middles of boxes that are so high.
 */
export function lineThroughRows(places: Point[], height: number): string {
  const [first, ...others] = places
  if (!first) return ''
  const swings = others.map((place, index) => {
    const before = others[index - 1] ?? first
    const down = place.y > before.y ? 1 : -1
    const leave = before.y + (down * height) / 2
    const arrive = place.y - (down * height) / 2
    const middle = rounded((leave + arrive) / 2)
    const start = `${index === 0 ? 'M' : 'L'}${rounded(before.x)} ${rounded(leave)}`
    return `${start}C${rounded(before.x)} ${middle} ${rounded(place.x)} ${middle} ${rounded(place.x)} ${rounded(arrive)}`
  })
  return swings.join('')
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
