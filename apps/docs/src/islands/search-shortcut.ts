// `/` puts the cursor into the search box, unless someone is typing.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
    return
  const box =
    document.querySelector<HTMLInputElement>('main search input') ??
    document.querySelector<HTMLInputElement>('#site-search')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
