/**
 * How long near labels take, by the length of the list: half as many labels as it has are asked for, of which half are
 * made of the same words and half are one of the list with a letter changed. `node bench/near-labels.js`
 */
import { createNearLabels } from '../packages/ingest/lib/match/near-labels.js'

const words =
  'technicien ingenieur responsable charge assistant conducteur directeur agent operateur gestionnaire maintenance production qualite securite logistique reseaux systemes information clientele achats ventes projets etudes methodes exploitation transport batiment usinage soudage controle'.split(
    ' ',
  )

// mulberry32: the same labels on every machine.
let state = 7
function random(below) {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

const label = () => Array.from({ length: 3 + random(4) }, () => words[random(words.length)]).join('-')

for (const size of [1_000, 4_000, 16_000]) {
  const list = new Set()
  while (list.size < size) list.add(label())
  const keys = [...list]
  const asked = Array.from({ length: size / 2 }, (_, at) => {
    const key = keys[random(size)] ?? ''
    const cut = random(key.length)
    return at % 2 === 0 ? label() : `${key.slice(0, cut)}x${key.slice(cut + 1)}`
  })
  const start = performance.now()
  const near = createNearLabels(keys)
  const found = asked.reduce((sum, key) => sum + near(key).length, 0)
  const milliseconds = Math.round(performance.now() - start)
  process.stdout.write(`${asked.length} labels, a list of ${size}: ${milliseconds} ms, ${found} near\n`)
}
