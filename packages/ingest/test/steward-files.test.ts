import { describe, expect, it } from 'vitest'
import { parseDecisions, parseManifest } from '../src/index.js'

const messageOf = (read: () => unknown): string => {
  try {
    read()
    return 'no failure'
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

describe('sources.yaml', () => {
  it('has a default for every key', () => {
    expect(parseManifest('', 'sources.yaml')).toMatchObject({
      version: '0.0.0',
      licence: null,
      documents: [],
    })
  })
  it('gives a dataset without a base IRI names of its own, by its id', () => {
    const baseOf = (text: string) => parseManifest(text, 'sources.yaml').baseIri
    expect(baseOf('id: boulangerie')).toBe('urn:metiers:boulangerie/')
    expect(baseOf('title: { fr: Sans nom }')).toBe('urn:metiers:nomenclature/')
    expect(baseOf('baseIri: https://example.org/pain/')).toBe('https://example.org/pain/')
  })
  it('refuses a base IRI that would not make good IRIs', () => {
    for (const iri of ['javascript:alert(1)', 'https://example.org/a', 'https://example.org/#', 'nonsense']) {
      expect(
        messageOf(() => parseManifest(`version: 1.0.0\nbaseIri: ${JSON.stringify(iri)}`, 'sources.yaml')),
      ).toMatch(/^sources\.yaml: line 2: "baseIri"/)
    }
  })
  it('refuses a licence that is no IRI: no form of the graph could write it', () => {
    for (const licence of ['MIT', 'https://example.org/?b="><script>', 'https://example.org/a b']) {
      expect(
        messageOf(() => parseManifest(`version: 1.0.0\nlicence: ${JSON.stringify(licence)}`, 'sources.yaml')),
      ).toMatch(/^sources\.yaml: line 2: "licence": must be an IRI/)
    }
  })
  it('refuses an IRI that runs something or means another thing on each machine, with its line', () => {
    for (const iri of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,a']) {
      for (const [text, line] of [
        [`id: a\nlicence: "${iri}"`, /^sources\.yaml: line 2: "licence": must be an IRI that starts with/],
        [`catalogue:\n  themes:\n    - "${iri}"`, /^sources\.yaml: line 3: "catalogue\.themes\.0": must be/],
        [`catalogue:\n  landingPage: "${iri}"`, /^sources\.yaml: line 2: "catalogue\.landingPage": must be/],
      ] as const) {
        expect(messageOf(() => parseManifest(text, 'sources.yaml'))).toMatch(line)
      }
    }
  })
  it('says in plain words what the parser says of itself', () => {
    for (const [text, says] of [
      [
        `id: ${'['.repeat(20_000)}`,
        /^sources\.yaml: line 1: values are nested too deeply; expected well-formed/,
      ],
      [
        'id: a\n---\nid: b\n',
        /^sources\.yaml: line 2: a second document starts \("---"\); expected well-formed/,
      ],
    ] as const) {
      expect(messageOf(() => parseManifest(text, 'sources.yaml'))).toMatch(says)
    }
  })
  it('names the line of a key that it does not know', () => {
    expect(messageOf(() => parseManifest('id: a\nsector:\n  romes: []\n', 'sources.yaml'))).toMatch(
      /^sources\.yaml: line 3: "sector": has a key that nothing asks for: "romes"/,
    )
  })
  it('refuses a version that cannot be compared with others', () => {
    for (const version of ['9999999999999999.0.0', '01.0.0', '1.0.0-', '1.0.0-a..b', '1.0.0-01']) {
      expect(messageOf(() => parseManifest(`version: ${version}`, 'sources.yaml'))).toMatch(
        /^sources\.yaml: line 1: "version": must be a version such as 1\.0\.0/,
      )
    }
    expect(parseManifest('version: 1.0.0-rc.1-0a', 'sources.yaml').version).toBe('1.0.0-rc.1-0a')
  })
  it('refuses aliases that would expand without end', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}`
    expect(messageOf(() => parseManifest(bomb, 'sources.yaml'))).toMatch(/aliases expand too far/)
  })
})

describe('decisions.yaml', () => {
  it('knows the line of each decision', () => {
    const text =
      '# why\nabbreviations:\n  - text: SI\n    standsFor: systèmes d’information\n    because: usage\n'
    expect(parseDecisions(text, 'decisions.yaml').abbreviations[0]?.place).toEqual({
      lines: [3, 3],
      sourceId: 'decisions.yaml',
    })
  })
  it('asks for the reason', () => {
    expect(
      messageOf(() => parseDecisions('aliases:\n  - text: A\n    occupation: a\n', 'decisions.yaml')),
    ).toMatch(/^decisions\.yaml: line 2: "aliases\.0\.because"/)
  })
})
