import { describe, expect, it } from 'vitest'
import { catalogueSchema, iriSchema } from '../src/index.js'

describe('an IRI of a steward’s file', () => {
  it.each([
    'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    'http://publications.europa.eu/resource/authority/country/FRA',
    'HTTPS://example.org/a?b=c#d',
    'urn:metiers:informatique',
    'urn:isbn:9782123456803',
  ])('%s', iri => expect(iriSchema.safeParse(iri).success).toBe(true))

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,a',
    'ftp://example.org/',
    'mailto:a@example.org',
    'https:example.org',
    'https://bank.example@evil.example/',
    'urn:x',
    'licence.html',
    'https://example.org/a b',
  ])('not %s', iri => expect(iriSchema.safeParse(iri).success).toBe(false))

  it('is one that fits: a page can be reached, a contact can be written to', () => {
    const isRight = (value: unknown) => catalogueSchema.safeParse(value).success
    const contact = (page: string) => ({ contact: { name: 'Bureau', page } })
    expect(isRight(contact('mailto:bureau@example.org'))).toBe(true)
    expect(isRight(contact('https://example.org/contact'))).toBe(true)
    expect(isRight(contact('javascript:alert(1)'))).toBe(false)
    expect(isRight({ versionUrl: 'https://example.org/data-{version}/dist/' })).toBe(true)
    expect(isRight({ versionUrl: 'https://example.org/data-{version}' })).toBe(false)
    expect(isRight({ versionUrl: 'https://example.org/data/' })).toBe(false)
    expect(isRight({ versionUrl: 'file:///{version}/' })).toBe(false)
    expect(isRight({ landingPage: 'https://example.org/' })).toBe(true)
    expect(isRight({ landingPage: 'urn:metiers:page' })).toBe(false)
    expect(isRight({ landingPage: 'file:///etc/passwd' })).toBe(false)
  })
})
