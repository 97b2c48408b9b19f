import { ownCopyWords } from './copy-text.ts';

/** Sends the page on with what the device has for it, or copies its address; where neither is allowed, the address is shown. */
const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
for (const line of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const device = line.querySelector<HTMLElement>('[data-device]');
  const copy = line.querySelector<HTMLElement>('[data-copy]');
  const status = line.querySelector('[role=status]');
  if (!device || !copy || !status) continue;
  line.hidden = false;
  device.hidden = typeof navigator.share !== 'function';
  device.addEventListener('click', () => {
    navigator.share({ title: document.title, url }).catch(() => {}); // the reader may close the sheet
  });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = ownCopyWords().copied;
    } catch {
      status.textContent = url;
    }
  });
}
