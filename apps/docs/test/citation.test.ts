import { expect, test } from 'vitest'
import { bibtex, ris } from '../src/site/citation'
import { feedbackHref } from '../src/site/feedback'

const cited = {
  id: 'boulanger',
  label: 'Boulanger & pâtissier 100 %',
  dataset: 'Les métiers du pain',
  version: '1.1.0',
  date: '2026-03-02',
  publisher: 'Le fournil',
  iri: 'https://example.org/pain/occupation/boulanger_1',
}

test('a reference for BibTeX has what is stated, its signs escaped, its address as it is', () => {
  expect(bibtex(cited)).toBe(`@misc{boulanger,
  title = {Boulanger \\& pâtissier 100 \\%},
  author = {{Le fournil}},
  howpublished = {Les métiers du pain, version 1.1.0},
  year = {2026},
  url = {https://example.org/pain/occupation/boulanger_1}
}`)
  expect(bibtex({ ...cited, label: 'a\\b~c', date: null, publisher: null })).toBe(`@misc{boulanger,
  title = {a\\textbackslash{}b\\textasciitilde{}c},
  howpublished = {Les métiers du pain, version 1.1.0},
  url = {https://example.org/pain/occupation/boulanger_1}
}`)
})

test('a reference in RIS begins with its type, has a tag a line, and ends', () => {
  expect(ris(cited).split('\n')).toEqual([
    'TY  - ELEC',
    'TI  - Boulanger & pâtissier 100 %',
    'T2  - Les métiers du pain',
    'ET  - 1.1.0',
    'PY  - 2026',
    'DA  - 2026/03/02',
    'PB  - Le fournil',
    'UR  - https://example.org/pain/occupation/boulanger_1',
    'ER  - ',
  ])
  expect(ris({ ...cited, date: null, publisher: null })).not.toMatch(/^(?:PY|DA|PB) /m)
})

test('a message to the contact says what it is about; without an address there is none', () => {
  const about = { subject: 'Boulanger & co', lines: ['https://example.org/1', 'l. 12'] }
  const contact = { formattedName: 'Ada', hasEmail: 'mailto:ada@example.org' }
  expect(feedbackHref({ publisher: undefined, contact }, about)).toBe(
    'mailto:ada@example.org?subject=Boulanger%20%26%20co&body=https%3A%2F%2Fexample.org%2F1%0D%0Al.%2012%0D%0A%0D%0A',
  )
  for (const hasEmail of [undefined, 'javascript:alert(1)', 'mailto:a@b?cc=c@d'])
    expect(
      feedbackHref(
        { publisher: undefined, contact: { formattedName: 'Ada', ...(hasEmail && { hasEmail }) } },
        about,
      ),
    ).toBe(undefined)
  expect(feedbackHref({ publisher: undefined, contact: undefined }, about)).toBe(undefined)
})
