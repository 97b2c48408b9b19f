type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Shows the rows of a frozen version that a citation is about: the address names a record, as `?record=winners/2019-01`; its row and the rows
 * that name it are taken from the JSON file of the version. Without a script the tables stand below.
 */
class FrozenRecord extends HTMLElement {
  connectedCallback() {
    void this.show();
  }

  private async show() {
    const [table = '', id = ''] = (new URLSearchParams(location.search).get('record') ?? '').split('/');
    if (id === '') return;
    const { json = '', missing = '', tables = '{}' } = this.dataset;
    const names = JSON.parse(tables) as Readonly<Record<string, string>>;
    const answer = await fetch(json);
    const found = answer.ok ? partsOf((await answer.json()) as Tables, table, id) : [];
    this.hidden = false;
    this.replaceChildren(
      ...(found.length === 0
        ? [paragraph(missing)]
        : found.flatMap(([name, rows]) => [heading(names[name] ?? name), ...rows.map(rowList)])),
    );
  }
}

/** The row itself first, then in each table the rows that name it. */
function partsOf(tables: Tables, table: string, id: string): [string, Readonly<Record<string, unknown>>[]][] {
  const names = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(names) : value === id || value === `${table}/${id}`;
  const isAbout = (name: string, row: Readonly<Record<string, unknown>>) =>
    name === table
      ? row['id'] === id || names(row['part_of'])
      : Object.entries(row).some(([column, value]) => column !== 'id' && names(value));
  const order = [table, ...Object.keys(tables).filter((name) => name !== table)];
  return order.flatMap((name): [string, Readonly<Record<string, unknown>>[]][] => {
    const rows = (tables[name] ?? []).filter((row) => isAbout(name, row));
    return rows.length === 0 ? [] : [[name, rows]];
  });
}

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
const heading = (text: string) => Object.assign(document.createElement('h2'), { textContent: text });

/** A row as a list of its filled cells. */
function rowList(row: Readonly<Record<string, unknown>>): HTMLElement {
  const list = Object.assign(document.createElement('dl'), { className: 'facts' });
  for (const [column, value] of Object.entries(row)) {
    if (value === null || value === '') continue;
    const name = Object.assign(document.createElement('dt'), { textContent: column });
    const cell = Object.assign(document.createElement('dd'), {
      textContent: Array.isArray(value) ? value.join(', ') : String(value),
    });
    list.append(name, cell);
  }
  return list;
}

customElements.define('frozen-record', FrozenRecord);
