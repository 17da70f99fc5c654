import type { Limits } from '../../bounds.js'
import { applyEdits, type Edit } from './edits.js'
import { readXml } from './xml-events.js'

type Alternative = {
  choice: string
  fallback: { start: number; end: number } | null
  hasFallbackText: boolean
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'

/**
 * Puts the text boxes of `mc:Choice` into an empty `mc:Fallback`, which is the branch that is read. Word writes a
 * text box into both branches (ISO/IEC 29500-3 §10); LibreOffice leaves the fallback empty, and its text would be
 * lost. All else stays as it is.
 */
export function fillEmptyFallbacks(xml: string, path: string, limits: Limits): string {
  if (!xml.includes('txbxContent') || !xml.includes('AlternateContent')) return xml
  const edits: Edit[] = []
  const open: Alternative[] = []
  const branches: ('choice' | 'fallback')[] = []
  const boxes: { start: number; isInChoice: boolean }[] = []
  readXml(xml, path, 'document', limits, {
    open({ name, start, end, isSelfClosing }) {
      const alternative = open.at(-1)
      if (name === 'mc:AlternateContent') open.push({ choice: '', fallback: null, hasFallbackText: false })
      else if (name === 'mc:Choice') branches.push('choice')
      else if (name === 'mc:Fallback') {
        branches.push('fallback')
        if (alternative && !isSelfClosing) alternative.fallback = { start: end, end }
      } else if (name === 'w:txbxContent') {
        boxes.push({ start, isInChoice: branches.at(-1) === 'choice' })
      }
    },
    close(name, start, end) {
      if (name === 'mc:Choice') branches.pop()
      else if (name === 'mc:Fallback') {
        branches.pop()
        const fallback = open.at(-1)?.fallback
        if (fallback) fallback.end = start
      } else if (name === 'w:txbxContent') {
        const box = boxes.pop()
        const alternative = open.at(-1)
        // A box inside a box comes with the outer one.
        if (box?.isInChoice && alternative && boxes.every(outer => !outer.isInChoice))
          alternative.choice += xml.slice(box.start, end)
      } else if (name === 'mc:AlternateContent') {
        const alternative = open.pop()
        if (!alternative?.fallback || alternative.hasFallbackText || alternative.choice === '') return
        const insert = `<w:pict ${namespaces}><v:textbox>${alternative.choice}</v:textbox></w:pict>`
        edits.push({ ...alternative.fallback, insert })
      }
    },
    text(text) {
      if (text.trim() === '') return
      for (const alternative of open) if (alternative.fallback) alternative.hasFallbackText = true
    },
  })
  return applyEdits(xml, edits)
}
