import { readFileSync } from 'node:fs'

/** A job title, and the ids of the occupations that a person means by it; none where the nomenclature has none. */
export type JudgedTitle = { group: string; title: string; meant: string[] }

/** The judged job titles of `fixtures/job-titles.txt`. */
export function judgedTitles(): JudgedTitle[] {
  const text = readFileSync(new URL('../../fixtures/job-titles.txt', import.meta.url), 'utf8')
  let group = ''
  return text.split('\n').flatMap(line => {
    group = /^\[(.+)\]$/.exec(line)?.[1] ?? group
    const [title, meant] = line.split(' | ')
    if (title === undefined || meant === undefined || line.startsWith('#')) return []
    return [{ group, title, meant: meant === '-' ? [] : meant.split(', ') }]
  })
}
