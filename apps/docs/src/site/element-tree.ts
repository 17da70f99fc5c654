/**
 * A piece of a page as data: what is said twice, in a page at build time (`Tree.astro`) and by a script (`inDocument`),
 * is made once. Texts and attribute values are plain; whoever renders the tree escapes them.
 */
export type ElementTree = {
  tag: string
  attributes: Record<string, string | undefined>
  children: (ElementTree | string)[]
}

/** An element; children that are undefined are left out. */
export function element(
  tag: string,
  attributes: ElementTree['attributes'],
  ...children: (ElementTree | string | undefined)[]
): ElementTree {
  return { tag, attributes, children: children.filter(child => child !== undefined) }
}

/** The tree as an element of this document. */
export function inDocument({ tag, attributes, children }: ElementTree): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value)
  }
  made.append(...children.map(child => (typeof child === 'string' ? child : inDocument(child))))
  return made
}
