// The table that the address names (`?table=skills`). What reads and shows it is loaded only then.
const asked = new URLSearchParams(location.search).get('table')
if (asked !== null) {
  const { showTable } = await import('../table-view/show')
  await showTable(asked)
}

export {}
