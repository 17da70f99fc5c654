import { describe, expect, it } from 'vitest'
import { bounds } from '../src/index.js'
import { readXml } from '../src/readers/docx/xml/read-xml.js'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** The steps of a walk, as `<name`, `>` and the text; with the value of each attribute that is asked for. */
function walked(xml: string, attributes: string[] = [], limits = bounds): string[] {
  const steps: string[] = []
  readXml(
    xml,
    { path: 'a.docx', part: 'document', limits },
    {
      open({ name, attribute }) {
        const found = attributes.flatMap(wanted => attribute(wanted) ?? [])
        steps.push([`<${name}`, ...found].join(' '))
      },
      close: () => void steps.push('>'),
      text: text => void steps.push(text),
    },
  )
  return steps
}

describe('a walk through XML', () => {
  it('names elements by the usual prefix of their namespace, whatever the file calls it', () => {
    for (const xml of [
      `<w:p xmlns:w="${w}"><w:r/></w:p>`,
      `<p xmlns="${w}"><r></r ></p>`,
      `<ns0:p xmlns:ns0='${strict}'><ns0:r /></ns0:p>`,
      `<a:p xmlns:a="${w}" xmlns:w="urn:other"><b:r xmlns:b="${w}"/></a:p>`,
    ])
      expect(walked(xml)).toEqual(['<w:p', '<w:r', '>', '>'])
  })
  it('takes no element for another one that has its prefix in the file', () => {
    expect(walked('<w:p xmlns:w="urn:other"/>')).toEqual(['<?w:p', '>'])
    expect(walked('<p/>')).toEqual(['<p', '>'])
  })
  it('a declaration holds inside its element and no longer', () => {
    const xml = `<w:p xmlns:w="${w}"><w:r xmlns:w="urn:other"><w:t/></w:r><w:r/></w:p>`
    expect(walked(xml)).toEqual(['<w:p', '<?w:r', '<?w:t', '>', '>', '<w:r', '>', '>'])
  })
  it('reads attributes by their namespace, with references and signs that look like tags', () => {
    const xml = `<w:p xmlns:w="${w}" xmlns:v="${w}"><w:r v:val = 'a &gt; "b" > c' val="d&#10;&#x1F5F9;"/></w:p>`
    expect(walked(xml, ['w:val', 'val'])).toEqual(['<w:p', '<w:r a > "b" > c d\n🗹', '>', '>'])
  })
  it('reads text with references, CDATA, and comments in between', () => {
    const xml =
      '<?xml version="1.0"?><!-- a --><a>&lt;é&amp;<!-- <b> --><![CDATA[<c>&amp;]]>&#233;</a><!-- z -->\n'
    expect(walked(xml)).toEqual(['<a', '<é&', '<c>&amp;', 'é', '>'])
  })
})

describe('XML that is not well-formed is refused with what is wrong and where', () => {
  const cases: [name: string, xml: string, says: string][] = [
    ['nothing', '', 'no element, line 1, column 1'],
    ['text alone', 'Les métiers', 'text outside of the root element, line 1, column 1'],
    ['text after the end', '<a/>\nb', 'text outside of the root element'],
    ['two roots', '<a/>\n<b/>', 'there are two root elements, line 2, column 1'],
    ['an element that is not closed', '<a><b>', 'unclosed tag: b'],
    ['a tag that breaks off', '<a><b c="d"', 'unclosed tag, line 1, column 4'],
    ['a wrong closing tag', '<a>\r\n <b></a></b>', 'closing tag mismatch, line 2, column 5'],
    ['a closing tag that begins like the right one', '<a></ab>', 'closing tag mismatch'],
    ['a closing tag too many', '<a/></a>', 'closing tag mismatch'],
    ['no quotes', '<a b=c/>', 'the value of an attribute has no quotes'],
    ['no value', '<a b/>', 'an attribute has no value'],
    ['a value without an end', '<a b="c/>', 'the value of an attribute has no end'],
    ['attributes that touch', '<a b="c"d="e"/>', 'attributes are not set apart'],
    ['an unknown entity', '<a>&nbsp;</a>', 'undefined entity: &nbsp;'],
    ['a bare ampersand', '<a>R & D</a>', 'undefined entity: &'],
    ['half of a surrogate pair', '<a>&#xD800;</a>', 'no character: &#xD800;'],
    ['a character beyond Unicode', '<a>&#x110000;</a>', 'no character: &#x110000;'],
    ['a control character', '<a>\u0001</a>', 'a character that XML forbids'],
    ['a prefix without a namespace', '<x:a/>', 'no namespace for x:a'],
    ['a comment without an end', '<a><!-- b</a>', 'unclosed <!--'],
  ]
  for (const [name, xml, says] of cases) {
    it(name, () => {
      expect(() => walked(xml)).toThrow(`a.docx: document: the XML is damaged (${says}`)
    })
  }
  it('a DOCTYPE', () => {
    expect(() => walked('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow('the XML has a DOCTYPE')
  })
  it('too deep, or too many elements', () => {
    expect(() => walked('<a><a><a/></a></a>', [], { ...bounds, wordDepth: 2 })).toThrow('more than 2 deep')
    expect(() => walked('<a><b/><b/></a>', [], { ...bounds, wordElements: 2 })).toThrow(
      'more than 2 elements',
    )
  })
})
