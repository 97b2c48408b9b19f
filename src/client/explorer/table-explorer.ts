import { asksForView } from './table-view.ts';

/**
 * Opens a table whole on its page: at a tap, or at once where the address asks for a row or a filter. What this needs is loaded then.
 * data-*: the places that `ExplorerPlaces` names.
 */
class TableExplorer extends HTMLElement {
  connectedCallback() {
    const button = partOf(this, 'open');
    partOf(this, 'opener').hidden = false;
    button.addEventListener('click', () => void this.open());
    const keys = [...document.querySelectorAll('tr[data-kind] th code')].map(({ textContent }) => textContent ?? '');
    if (!asksForView(location.search, keys)) return;
    void this.open().then(() => this.scrollIntoView());
  }

  async open() {
    const { table = '', label = '', rows = '', tables = '', pages = '', loading = '', failed = '' } = this.dataset;
    const [button, status] = [partOf(this, 'open') as HTMLButtonElement, partOf(this, 'status')];
    button.disabled = true;
    status.textContent = loading;
    try {
      const { explore } = await import('./explore.ts');
      await explore(this, { table, label, rows, tables, pages, files: partOf(this, 'files'), dictionary: document });
      this.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    } catch {
      button.disabled = false;
      status.textContent = failed;
    }
  }
}

const partOf = (host: HTMLElement, name: string) => host.querySelector(`[data-part=${name}]`) as HTMLElement;

customElements.define('table-explorer', TableExplorer);
