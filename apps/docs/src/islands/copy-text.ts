// Shows the copy buttons, which need this script, and copies the text beside the one that is pressed.
for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-button')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    const text = button.parentElement?.querySelector('.copy-text')?.textContent ?? ''
    await navigator.clipboard.writeText(text)
    button.textContent = button.dataset.copied ?? label
    setTimeout(() => {
      button.textContent = label
    }, 2000)
  })
}
