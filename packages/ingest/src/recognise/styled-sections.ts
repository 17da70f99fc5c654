import type { SectionId } from '@metiers/schema'
import type { SourceBlock } from '../source-block.js'
import type { HeadingIndex } from '../template/headings.js'

const startsFiche: ReadonlySet<SectionId> = new Set(['family', 'subfamily', 'title'])

/**
 * The lines that only look like a heading: where a fiche has a real heading for a section (one that the document
 * itself calls a heading), a plain line with the same words is text. A fiche reaches to where its first headings
 * come again.
 */
export function linesThatAreText(blocks: SourceBlock[], index: HeadingIndex): ReadonlySet<SourceBlock> {
  const text = new Set<SourceBlock>()
  let styled = new Set<SectionId>()
  let plain: { block: SourceBlock; id: SectionId }[] = []
  const closeFiche = () => {
    for (const { block, id } of plain) if (styled.has(id)) text.add(block)
    styled = new Set()
    plain = []
  }
  for (const block of blocks) {
    const id = index.sectionOf(block)?.id
    if (id === undefined) continue
    const isStyled = block.node.type === 'heading' && block.node.styled === true
    if (!isStyled) {
      plain.push({ block, id })
      continue
    }
    if (startsFiche.has(id) && styled.has(id)) closeFiche()
    styled.add(id)
  }
  closeFiche()
  return text
}
