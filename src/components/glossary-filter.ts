/** Finds terms on the glossary page: shows the rows that hold what is typed, in any of the three languages. */
class GlossaryFilter extends HTMLElement {
  connectedCallback() {
    const label = this.querySelector('label');
    const input = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!label || !input || !status) return;
    label.hidden = false;
    const rows = [...this.querySelectorAll('tbody tr')].map((row) => ({ row: row as HTMLElement, text: folded(row.textContent ?? '') }));
    input.addEventListener('input', () => {
      const wanted = folded(input.value.trim());
      for (const { row, text } of rows) row.hidden = !text.includes(wanted);
      status.textContent = String(rows.filter(({ row }) => !row.hidden).length);
    });
  }
}

/** Case and the Kyrgyz letters that many keyboards lack do not matter. */
const folded = (text: string) => text.toLowerCase().replaceAll('ң', 'н').replaceAll('ө', 'о').replaceAll('ү', 'у').replaceAll('ё', 'е');

customElements.define('glossary-filter', GlossaryFilter);
