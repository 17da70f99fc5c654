// In the matrix the arrow keys go to the nearest occupation in their direction, as drawn.
const directions: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

for (const matrix of document.querySelectorAll<HTMLElement>('.matrix')) {
  const cells = [...matrix.querySelectorAll<HTMLAnchorElement>('.occupation-line')]
  matrix.addEventListener('keydown', event => {
    const direction = directions[event.key]
    const from = cells.find(cell => cell === document.activeElement)
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    nearest(from, direction)?.focus()
  })

  function nearest(from: HTMLAnchorElement, [x, y]: [number, number]): HTMLAnchorElement | undefined {
    const start = from.getBoundingClientRect()
    let best: { cell: HTMLAnchorElement; distance: number } | undefined
    for (const cell of cells) {
      const box = cell.getBoundingClientRect()
      const along = (box.left - start.left) * x + (box.top - start.top) * y
      const across = Math.abs((box.left - start.left) * y) + Math.abs((box.top - start.top) * x)
      // A column is left only sideways: going up or down, another column is no neighbour.
      if (cell === from || along <= 1 || (y !== 0 && across > 8)) continue
      const distance = along + across * 4
      if (!best || distance < best.distance) best = { cell, distance }
    }
    return best?.cell
  }
}
