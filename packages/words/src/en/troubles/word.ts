import type { ArchiveFault, WordFault, WordTroubles, XmlFault } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

const saveAgain = 'Open the document in Word and save it again as .docx.'
const asWordWrites = 'a .docx file as Word and LibreOffice write them'
const word97 = 'a .doc file of Word 97 or later'
const saveAsDocx = 'Open it in Word or LibreOffice and save it as .docx.'

const archiveFaults: Readonly<Record<ArchiveFault, (detail: string) => string>> = {
  'ends-too-early': () => 'it ends too early, or states places that it does not have',
  'no-directory-end': () => 'the end of its directory is missing',
  'directory-broken-off': () => 'its directory breaks off',
  'absolute-name': name => `absolute path: ${name}`,
  'name-leads-out': name => `invalid relative path: ${name}`,
  'name-twice': name => `two files are named "${name}"`,
  'not-where-stated': () => 'it is not where the directory says',
  'broken-off': () => 'it breaks off',
  'unknown-method': method => `it is packed by method ${method}`,
  'not-unpacked': () => 'it cannot be unpacked',
  'wrong-size': () => 'its size is not the stated one',
  'wrong-checksum': () => 'its checksum is wrong',
  'not-utf-8': () => 'it is not valid UTF-8',
  'not-utf-16': () => 'it is not valid UTF-16',
}

const xmlFaults: Readonly<Record<XmlFault, (detail: string) => string>> = {
  'no-element': () => 'no element',
  'two-roots': () => 'there are two root elements',
  'text-outside': () => 'text outside of the root element',
  'element-without-name': () => 'an element has no name',
  'unclosed-element': name => `unclosed tag: ${name}`,
  'unclosed-tag': () => 'unclosed tag',
  'unclosed-section': start => `unclosed ${start}`,
  'wrong-closing-tag': () => 'closing tag mismatch',
  'stray-slash': () => 'a tag has a stray "/"',
  'attributes-touch': () => 'attributes are not set apart',
  'attribute-without-name': () => 'an attribute has no name',
  'attribute-without-value': () => 'an attribute has no value',
  'attribute-without-quotes': () => 'the value of an attribute has no quotes',
  'attribute-without-end': () => 'the value of an attribute has no end',
  'no-namespace': name => `no namespace for ${name}`,
  'no-character': reference => `no character: ${reference}`,
  'forbidden-character': () => 'a character that XML forbids',
  'undefined-entity': reference => `undefined entity: ${reference}`,
}

const wordFaults: Readonly<Record<WordFault, string>> = {
  'place-outside': 'a place that it names lies outside of it',
  'sectors-in-a-circle': 'a chain of sectors runs in a circle',
  'sector-size': 'the size of a sector is none',
  'no-directory': 'its directory is missing',
  'no-pieces': 'the table of pieces is missing',
  'piece-outside': 'a piece of its text lies outside of it',
  'text-too-long': 'its text is longer than it is itself',
}

/** A Word document that cannot be read. */
export const wordTroubles: SaysTroubles<WordTroubles> = {
  'docx-no-archive': () => ({
    problem: 'this is not a Word document: it is no zip archive',
    expected: asWordWrites,
    advice: saveAgain,
  }),
  'docx-no-main-part': () => ({
    problem: 'this is not a Word document: it has no main part',
    expected: asWordWrites,
    advice: saveAgain,
  }),
  'docx-damaged': ({ fault, detail }) => ({
    problem: `the file is damaged (${archiveFaults[fault](detail)})`,
    expected: 'a whole .docx file',
    advice: 'Copy it again from where it came from, or open it in Word and save it again.',
  }),
  'docx-too-many-files': ({ count, limit }) => ({
    problem: `the archive holds ${count} files`,
    expected: `at most ${limit}`,
    advice: saveAgain,
  }),
  'docx-unpacks-too-large': ({ what, bytes, limit }) => ({
    problem: `${what === 'part' ? 'the part unpacks' : 'the parts unpack'} to ${bytes} bytes`,
    expected: `at most ${limit} bytes`,
    advice: 'Split the document, or check that it is the file you meant.',
  }),
  'xml-damaged': ({ fault, detail, line, column }) => ({
    problem: `the XML is damaged (${xmlFaults[fault](detail)}, line ${line}, column ${column})`,
    expected: 'well-formed XML',
    advice: saveAgain,
  }),
  'xml-doctype': () => ({
    problem: 'the XML has a DOCTYPE',
    expected: 'XML without one, as Word writes it',
    advice: saveAgain,
  }),
  'xml-too-many-elements': ({ limit }) => ({
    problem: `there are more than ${limit} elements`,
    expected: `at most ${limit}`,
    advice: saveAgain,
  }),
  'xml-too-deep': ({ limit }) => ({
    problem: `elements stand inside each other more than ${limit} deep`,
    expected: `at most ${limit}`,
    advice: saveAgain,
  }),
  'doc-older': () => ({
    problem: 'this is a document of Word 6 or Word 95',
    expected: word97,
    advice: saveAsDocx,
  }),
  'doc-begins-otherwise': () => ({
    problem: 'the stream "WordDocument" does not begin as one of Word 97 does',
    expected: word97,
    advice: saveAsDocx,
  }),
  'doc-none': ({ missing, streams }) => {
    const held = `(it holds ${streams.map(name => `"${name}"`).join(', ') || 'none'})`
    return missing === 'WordDocument'
      ? {
          problem: `the file holds no stream "${missing}", as a Word document has ${held}`,
          expected: word97,
          advice: 'Open it in the program that wrote it and save it as .docx.',
        }
      : {
          problem: `the file holds no stream "${missing}", in which a Word document has its parts ${held}`,
          expected: 'a whole .doc file',
          advice: `Copy it again from where it came from. ${saveAsDocx}`,
        }
  },
  'doc-damaged': ({ fault }) => ({
    problem: `the file is damaged (${wordFaults[fault]})`,
    expected: `a whole .doc file of Word 97 or later`,
    advice: 'Copy it again from where it came from, or open it in Word and save it as .docx.',
  }),
}
