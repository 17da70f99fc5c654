import type { CheckWords } from '../words.js'
import { counted, digits, phrase } from './phrase.js'

const more = {
  error: (count: number) => `et ${counted(count, 'autre erreur', 'autres erreurs')}`,
  warning: (count: number) => `et ${counted(count, 'autre point', 'autres points')} à vérifier`,
  info: (count: number) => `${counted(count, 'constat')} pour information`,
}

export const check: CheckWords = {
  often: (findings, documents) => {
    if (findings === 1) return ''
    const others = phrase`et ${counted(findings - 1, 'autre')}`
    return documents > 1 ? ` (${others}, dans ${digits(documents)} documents)` : ` (${others})`
  },
  left: (severity, count) => phrase`${more[severity](count)} : --all les montre.`,
}
