import type { CheckWords } from '../words.js'
import { counted, digits } from './phrase.js'

const more = {
  error: (count: number) => `and ${counted(count, 'more error', 'more errors')}`,
  warning: (count: number) => `and ${counted(count, 'more warning', 'more warnings')}`,
  info: (count: number) => `${counted(count, 'finding')} for information`,
}

export const check: CheckWords = {
  often: (findings, documents) => {
    if (findings === 1) return ''
    const others = `and ${digits(findings - 1)} more`
    return documents > 1 ? ` (${others}, in ${digits(documents)} documents)` : ` (${others})`
  },
  left: (severity, count) => `${more[severity](count)}: --all shows them.`,
}
