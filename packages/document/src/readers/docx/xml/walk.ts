import { readXml, type XmlElement, type XmlSource } from './read-xml.js'

/** What an element is to those who read a part into a state. `parent` is the name of the element around it. */
export type ElementHandler<State> = {
  open?(state: State, element: XmlElement, parent: string): void
  close?(state: State): void
  /** Takes the character data that stands directly in the element, which may come in pieces. */
  text?(state: State, text: string): void
  /** Nothing inside the element is looked at. */
  isPassedOver?: true
  /** Whether nothing inside the element is read this time; it is asked before the element is opened. */
  passes?(state: State, element: XmlElement): boolean
}
export type ElementHandlers<State> = ReadonlyMap<string, ElementHandler<State>>

/** What is done with an element that has no handler, and with character data that none takes. */
export type Unknown<State> = {
  open(state: State): void
  close(state: State): void
  text(state: State, text: string): void
  /** What stands in an element that passes. */
  passed(state: State, element: XmlElement): void
  passedText(state: State, element: string, text: string): void
}

/** Reads a part by what its elements are: each is given to its handler. */
export function walk<State>(
  xml: string,
  source: XmlSource,
  handlers: ElementHandlers<State>,
  state: State,
  unknown?: Unknown<State>,
): void {
  const open: (ElementHandler<State> | undefined)[] = []
  const names: string[] = ['']
  // How deep the walk is in an element that is passed over.
  let passing = 0
  // Whether what is passed is told, and the last element that was.
  let isTold = false
  let passed = ''
  readXml(xml, source, {
    open(element) {
      if (passing > 0) {
        passing += 1
        passed = element.name
        if (isTold) unknown?.passed(state, element)
        return
      }
      const { name } = element
      const handler = handlers.get(name)
      const parent = names[names.length - 1] ?? ''
      if (handler?.isPassedOver) {
        passing = 1
        isTold = false
      }
      open.push(handler)
      names.push(name)
      if (handler === undefined) unknown?.open(state)
      else if (handler.passes?.(state, element)) {
        passing = 1
        isTold = true
        passed = name
      } else handler.open?.(state, element, parent)
    },
    close() {
      if (passing > 1) {
        passing -= 1
        return
      }
      passing = 0
      names.pop()
      const handler = open.pop()
      if (handler === undefined) unknown?.close(state)
      else handler.close?.(state)
    },
    text(text) {
      if (passing > 0) {
        if (isTold) unknown?.passedText(state, passed, text)
        return
      }
      const handler = open[open.length - 1]
      if (handler?.text) handler.text(state, text)
      else unknown?.text(state, text)
    },
  })
}
