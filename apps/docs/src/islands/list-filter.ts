// Shows the form of a list that can be filtered, and of the list only what the form asks for. The address says what that is.
import { isWanted } from './filter-match'

for (const form of document.querySelectorAll<HTMLFormElement>('form.list-filter')) {
  const list = document.getElementById(form.dataset.list ?? '')
  if (!list) continue
  const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')]
  const groups = [...list.querySelectorAll<HTMLElement>('[data-filter-group]')]
  const output = form.querySelector('output')
  const fields = [...form.elements].filter(
    element => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  )

  const asked = new URLSearchParams(location.search)
  for (const field of fields) field.value = asked.get(field.name) ?? ''
  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('input', () => {
    apply()
    remember()
  })
  form.addEventListener('reset', () =>
    // The fields are empty only after this event.
    setTimeout(() => {
      for (const field of fields) field.value = ''
      apply()
      remember()
    }),
  )
  apply()
  // Who comes with a wish wants to see what answers it.
  if (location.hash === '' && fields.some(({ value }) => value !== '')) form.scrollIntoView()

  function apply() {
    const wanted = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
    let shown = 0
    for (const item of items) {
      item.hidden = !isWanted(wanted, item.dataset)
      if (!item.hidden) shown += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])')
    if (output) {
      const words = shown === 1 ? output.dataset.one : output.dataset.many
      output.value = (words ?? '').replace('{shown}', `${shown}`).replace('{all}', `${items.length}`)
    }
  }

  function remember() {
    const address = new URL(location.href)
    for (const { name, value } of fields) {
      if (value === '') address.searchParams.delete(name)
      else address.searchParams.set(name, value)
    }
    history.replaceState(null, '', address)
  }
}
