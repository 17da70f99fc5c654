// A search box answers as one types. The search itself is loaded when the box is first used, or its page has a query.
for (const box of document.querySelectorAll<HTMLElement>('search')) {
  const input = box.querySelector<HTMLInputElement>('input[type="search"]')
  const results = box.querySelector<HTMLElement>('.search-results')
  if (!input || !results) continue

  let started = false
  const start = async () => {
    if (started) return
    started = true
    // Both are on their way at once: on a phone each round trip is felt.
    const names = fetch(results.dataset.names ?? '')
    names.catch(() => undefined)
    const { answer } = await import('../search/answer')
    answer({ box, input, results, names })
  }
  input.addEventListener('focus', start, { once: true })
  input.addEventListener('input', start, { once: true })

  if (box.matches('.page-search')) {
    const query = new URLSearchParams(location.search).get('q')
    if (query !== null) input.value = query
    if (input.value !== '') start()
  }
}
