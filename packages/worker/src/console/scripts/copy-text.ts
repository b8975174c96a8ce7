/** Buttons that copy what stands beside them; without this script it can be selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const text = document.getElementById(button.dataset.copy!)?.textContent;
  if (!text || !navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      getSelection()?.selectAllChildren(document.getElementById(button.dataset.copy!)!);
      return;
    }
    button.textContent = button.dataset.copied ?? label;
    setTimeout(() => (button.textContent = label), 2_000);
  });
}
