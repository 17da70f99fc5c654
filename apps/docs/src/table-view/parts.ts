/** The parts of the page that shows a table (`TableViewer.astro`, `TableList.astro`). */
export type ViewerParts = NonNullable<ReturnType<typeof partsOf>>

/** Finds them; undefined where one is missing, which no page of ours is without. */
export function partsOf(page: Document) {
  const find = <Kind extends Element = HTMLElement>(selector: string) => page.querySelector<Kind>(selector)
  const button = (name: string) => find<HTMLButtonElement>(`.table-viewer button[name="${name}"]`)
  const parts = {
    viewer: find('.table-viewer'),
    list: find('.table-list'),
    title: find('#table-titre'),
    about: find('.table-viewer-about'),
    form: find<HTMLFormElement>('.table-form'),
    text: find<HTMLInputElement>('.table-form [name="text"]'),
    columns: find<HTMLFieldSetElement>('.table-form fieldset'),
    status: find('.table-viewer [role="status"]'),
    actions: find('.table-actions'),
    download: button('download'),
    reset: button('reset'),
    scroll: find('.table-scroll'),
    head: find('.table-scroll thead'),
    body: find('.table-scroll tbody'),
    pages: find('.table-pages'),
    previous: button('previous'),
    range: find('.table-pages span'),
    next: button('next'),
  }
  const entries = [...page.querySelectorAll<HTMLElement>('.table-list [data-table]')]
  return areThere(parts) ? { ...parts, entries } : undefined
}

type There<Parts> = { [Name in keyof Parts]: NonNullable<Parts[Name]> }

function areThere<Parts extends Record<string, Element | null>>(parts: Parts): parts is Parts & There<Parts> {
  return Object.values(parts).every(part => part !== null)
}
