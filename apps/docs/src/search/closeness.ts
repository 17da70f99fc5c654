import type { SearchDocument } from './documents'
import { foldedWords, withoutArticles } from './words-of'

const otherNames = [
  'alternative-labels',
  'alternative-labels-en',
  'hidden-labels',
  'former-titles',
  'abbreviations',
]

/**
 * How close the names of an occupation come to what was typed, 0 the closest: its title is that, another name is, the
 * title begins so, another name does, none does. Whatever the texts of a fiche say counts only among equals.
 */
export function closenessTo(query: string): (document: SearchDocument) => number {
  const asked = foldedWords(query)
  return ({ texts }) => {
    const titles = texts.title ?? []
    const others = otherNames.flatMap(field => texts[field] ?? [])
    const closest = [isSame, isSame, beginsWith, beginsWith].findIndex((holds, index) =>
      (index % 2 === 0 ? titles : others).some(name => inSomeForm(foldedWords(name), asked, holds)),
    )
    return closest < 0 ? 4 : closest
  }
}

/** With the articles, or without them on either side: "chef projet" is "Chef de projet" too. */
function inSomeForm(
  name: string[],
  asked: string[],
  holds: (name: string[], asked: string[]) => boolean,
): boolean {
  return holds(name, asked) || holds(withoutArticles(name), withoutArticles(asked))
}

function isSame(name: string[], asked: string[]): boolean {
  return (
    asked.length > 0 && name.length === asked.length && asked.every((word, index) => name[index] === word)
  )
}

/** The last word may still be being typed. */
function beginsWith(name: string[], asked: string[]): boolean {
  const last = asked.length - 1
  return (
    last >= 0 &&
    asked.every((word, index) => (index === last ? name[index]?.startsWith(word) : name[index] === word))
  )
}
