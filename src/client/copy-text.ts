/** A button that copies the text above it and confirms it; where copying is not allowed it selects the text. */
export function copyText(button: HTMLElement) {
  const line = button.closest<HTMLElement>('[data-scripted]');
  const code = line?.previousElementSibling;
  const status = line?.querySelector('[role=status]');
  if (!line || !code || !status) return;
  line.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      status.textContent = button.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(code);
      status.textContent = button.dataset['notCopied'] ?? '';
    }
  });
}
