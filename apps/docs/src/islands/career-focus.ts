// In a drawing of near occupations: the arrow keys go from box to box, and who is looked at shows its neighbours.
import { arrowDirections, nearest } from './nearest'

for (const drawing of document.querySelectorAll<HTMLElement>('.career-drawing')) {
  const svg = drawing.querySelector('svg')
  const said = drawing.querySelector<HTMLElement>('.career-said')
  const nodes = [...drawing.querySelectorAll<SVGAElement>('.career-node')]
  const edges = [...drawing.querySelectorAll<SVGPathElement>('.career-edge')]
  if (!svg || !said) continue

  const look = (here: SVGAElement | undefined) => {
    const touching = edges.filter(({ dataset }) => here && [dataset.from, dataset.to].includes(here.id))
    const near = new Set(touching.flatMap(({ dataset }) => [dataset.from, dataset.to]))
    svg.classList.toggle('career-looking', here !== undefined)
    for (const node of nodes) {
      node.classList.toggle('career-here', node === here)
      node.classList.toggle('career-near', node !== here && near.has(node.id))
    }
    for (const edge of edges) edge.classList.toggle('career-near', touching.includes(edge))
    said.textContent = here?.querySelector('desc')?.textContent ?? said.dataset.hint ?? ''
    // At rest it is a hint for keyboards; a sentence about a box is for all.
    said.classList.toggle('for-keyboards', here === undefined)
  }
  const nodeAt = (target: EventTarget | null) =>
    target instanceof Element ? nodes.find(node => node.contains(target)) : undefined
  const focused = () => nodes.find(node => node === document.activeElement)

  svg.addEventListener('focusin', event => look(nodeAt(event.target)))
  svg.addEventListener('focusout', event => look(nodeAt(event.relatedTarget)))
  svg.addEventListener('mouseover', event => look(nodeAt(event.target) ?? focused()))
  svg.addEventListener('mouseleave', () => look(focused()))
  svg.addEventListener('keydown', event => {
    const direction = arrowDirections[event.key]
    const from = focused()
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return
    const next = nearest(from, nodes, direction, { asideCounts: 2, mostAside: Number.POSITIVE_INFINITY })
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  look(undefined)

  // A drawing wider than the screen opens at the box that the address names, else at the first of its top row, whole.
  const scroll = drawing.querySelector<HTMLElement>('.career-scroll')
  const named = nodes.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash)
  const opened = named ?? topLeft(nodes)
  if (scroll && opened) {
    const [box, seen] = [opened.getBoundingClientRect(), scroll.getBoundingClientRect()]
    scroll.scrollLeft += box.left + box.width / 2 - (seen.left + seen.width / 2)
  }
}

function topLeft(nodes: SVGAElement[]): SVGAElement | undefined {
  const placed = nodes.map(node => ({ node, box: node.getBoundingClientRect() }))
  return placed.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)[0]?.node
}
