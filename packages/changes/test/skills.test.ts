import { describe, expect, it } from 'vitest'
import { compareNomenclatures } from '../src/index.js'
import { bakery, copyOf } from './support/bakery.js'

const skill = (id: string, fr: string) => ({
  ...{ id, iri: `https://example.org/fournil/skill/${id}`, type: 'skill' as const, preferredLabel: { fr } },
  ...{ alternativeLabels: { fr: [], en: [] }, mappings: [] },
})
const kindsOf = (...pair: Parameters<typeof compareNomenclatures>) =>
  compareNomenclatures(...pair).changes.map(({ kind, level }) => [kind, level])

describe('skills from release to release', () => {
  it('one that a profile says anew is said of the profile alone', () => {
    const now = copyOf(bakery)
    const baker = now.occupations.find(({ profile }) => profile)
    baker?.profile?.skills.push('Enfourner à la pelle')
    now.skills.push(skill('enfourner-a-la-pelle', 'Enfourner à la pelle'))
    expect(kindsOf(bakery, now)).toEqual([['item-added', 'minor']])
  })
  it('one for what the profiles said already is added', () => {
    const now = copyOf(bakery)
    const said = now.occupations.find(({ profile }) => profile)?.profile?.skills[0] ?? ''
    now.skills.push(skill('autrement', said))
    expect(kindsOf(bakery, now)).toEqual([['skill-added', 'minor']])
    expect(kindsOf(now, bakery)).toEqual([['skill-removed', 'major']])
  })
  it('one in another spelling is the same, and one that is back is in use again', () => {
    const now = copyOf(bakery)
    const [first] = now.skills
    if (!first) throw new Error('the bakery has no skill')
    first.preferredLabel.fr = 'PÉTRIR'
    expect(kindsOf(bakery, now)).toEqual([])
    first.deprecation = { since: '1.2.3', replacedBy: ['cuire'], note: null }
    expect(kindsOf(bakery, now)).toEqual([['skill-joined', 'minor']])
    expect(kindsOf(now, bakery)).toEqual([['skill-reinstated', 'minor']])
  })
})
