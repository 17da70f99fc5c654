// The part of saxen 11 that is used here, which has no types of its own.
declare module 'saxen' {
  type Context = () => { line: number; column: number }
  type Decode = (text: string) => string
  /** An element while its tag is read: the parser keeps one and changes it. */
  export type SaxenElement = {
    readonly name: string
    /** By usual name, as written: references are not resolved. */
    readonly attrs: Readonly<Record<string, string>> | false
    /** The usual prefix of each prefix of the file. */
    readonly ns: Readonly<Record<string, string>>
  }
  export class Parser {
    constructor(options: { proxy: true })
    ns(prefixes: Readonly<Record<string, string>>): this
    on(event: 'error' | 'warn', handler: (error: Error, context: Context) => void): this
    on(
      event: 'openTag',
      handler: (element: SaxenElement, decode: Decode, isSelfClosing: boolean, context: Context) => void,
    ): this
    on(event: 'closeTag', handler: (element: SaxenElement) => void): this
    on(event: 'text', handler: (text: string, decode: Decode, context: Context) => void): this
    on(event: 'cdata' | 'attention', handler: (text: string, context: Context) => void): this
    parse(xml: string): void
  }
}
