// In the matrix the arrow keys go to the nearest occupation in their direction, as drawn.
import { arrowDirections, nearest } from './nearest'

for (const matrix of document.querySelectorAll<HTMLElement>('.matrix')) {
  const cells = [...matrix.querySelectorAll<HTMLAnchorElement>('.occupation-line')]
  matrix.addEventListener('keydown', event => {
    const direction = arrowDirections[event.key]
    const from = cells.find(cell => cell === document.activeElement)
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    // A column is left only sideways: going up or down, another column is no neighbour.
    nearest(from, cells, direction, { asideCounts: 4, mostAside: 8 })?.focus()
  })
}
