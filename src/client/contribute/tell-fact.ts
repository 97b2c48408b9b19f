import { element } from '#client/search/elements.ts';
import { loadJson } from '#client/search/load-file.ts';
import type { ContributeWords } from '#i18n/contribute-words.ts';
import { alikeIn } from '#publish/alike.ts';
import type { FactKind } from '#publish/told-facts.ts';
import type { TableName } from '#schemas/names.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { privateIn, type PrivatePatterns } from '#text/private-in.ts';
import { asCell, cellFits } from './cell-fits.ts';
import { cellsOf, knownRecords } from './known-records.ts';
import { outcomeView, type Reachable, type ToldOutcome } from './outcome-view.ts';
import { chooseRecord, pathOfRecord, recordChooser, type ChooserSetting } from './record-chooser.ts';
import { toldRows } from './told-rows.ts';
import { toldSentence } from './told-sentence.ts';

/** What the page tells the script that runs it. */
export interface TellSetting {
  words: ContributeWords;
  /** How a cell of each kind is written. */
  forms: Readonly<Record<string, string>>;
  /** The sentence of each kind, with `{name}`. */
  added: Readonly<Record<FactKind, string>>;
  /** By which patterns a text gives away what is never published. */
  secrets: PrivatePatterns;
  operator: Reachable;
  version: string;
  passOn: string;
}

type Field = HTMLInputElement | HTMLSelectElement;
type Cells = Record<string, string>;

/** Records that are known of what was chosen: of a place, a grant, the documents. */
interface Known {
  rows: Map<TableName, Cells[]>;
  asked: Set<string>;
  /** Files that did not come. */
  missed: Set<string>;
  /** The outcome that is shown, as text: a button under somebody's finger is not made anew. */
  shown: string;
}

/** The form in which one fact is told. What is typed stays in the page; nothing is sent. */
class TellFact extends HTMLElement {
  connectedCallback() {
    start(this, JSON.parse(this.dataset['setting'] ?? '') as TellSetting);
  }
}

function start(host: HTMLElement, setting: TellSetting) {
  const form = host.querySelector('form');
  const result = host.querySelector<HTMLElement>('.outcome');
  if (!form || !result) return;
  const root = host.dataset['root'] ?? '/';
  const language = document.documentElement.lang as Language;
  const known: Known = { rows: new Map(), asked: new Set(), missed: new Set(), shown: '' };
  const update = () => void show({ host, form, result, root, language, known }, setting);
  const chooser: ChooserSetting = { root, language, words: setting.words, changed: update };
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-of]')) recordChooser(input, chooser);
  host.classList.add('running');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', update);
  form.addEventListener('change', ({ target }) => {
    (target as HTMLElement).toggleAttribute('data-touched', true);
    update();
  });
  const { about, kind } = Object.fromEntries(new URLSearchParams(location.search));
  const asked = form.querySelector<HTMLInputElement>(`input[name=kind][value="${kind ?? (about ? 'mistake' : '')}"]`);
  if (asked) asked.checked = true;
  if (about && /^[a-z]+\/[a-z0-9-]+$/.test(about))
    for (const input of form.querySelectorAll<HTMLInputElement>('input[data-of="*"]'))
      void chooseRecord(input, about, chooser);
  update();
}

interface Place {
  host: HTMLElement;
  form: HTMLFormElement;
  result: HTMLElement;
  root: string;
  language: Language;
  known: Known;
}

/** Shows the fields of the kind that is chosen, what is wrong in them, and what comes of them. */
async function show(place: Place, setting: TellSetting) {
  const { form, result, known } = place;
  const { words } = setting;
  const kind = form.querySelector<HTMLInputElement>('input[name=kind]:checked')?.value as FactKind | undefined;
  const parts = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-table]')];
  for (const part of parts) part.hidden = part.dataset['fact'] !== kind && part.dataset['fact'] !== 'source';
  const [part, document] = [
    parts.find(({ dataset }) => dataset['fact'] === kind),
    parts.find(({ dataset }) => dataset['fact'] === 'source'),
  ];
  if (document) document.hidden = !part;
  result.hidden = !part;
  if (!kind || !part || !document) return;
  showColumns(part);
  const cells = cellsIn(part);
  const source = knownSource(cellsIn(document), known);
  for (const field of fieldsOf(document))
    if (field.dataset['column'] !== 'url') rowOf(field).hidden = source['id'] !== undefined;
  const fields = [part, document].flatMap(fieldsOf);
  const faults = fields.flatMap((field) => faultOf(field, fields, setting) ?? []);
  if (kind === 'name' && !['name_ky', 'name_ru', 'name_en'].some((column) => cells[column]))
    faults.push(words.someName);
  const status =
    faults.length > 0
      ? filled(words.missing, { fields: faults.join(', ') })
      : source['id']
        ? filled(words.knownSource, { id: source['id'] })
        : words.ready;
  result.querySelector('[role=status]')?.replaceChildren(status);
  const view = result.querySelector('.view');
  void ask(place, { table: part.dataset['table'] ?? '', cells, source }).then((grew) =>
    grew ? show(place, setting) : undefined,
  );
  const isWaiting = part.dataset['table'] === 'claims' && !known.rows.has('claims') && !known.missed.has(claimsFile);
  const outcome = faults.length > 0 || isWaiting ? null : outcomeOf({ kind, part, cells, source }, place, setting);
  const shown = JSON.stringify(outcome);
  if (shown === known.shown) return;
  known.shown = shown;
  const { operator, passOn } = setting;
  view?.replaceChildren(...(outcome === null ? [] : outcomeView(outcome, { words, operator, passOn })));
}

/** What was typed, by its kind. */
interface Typed {
  kind: FactKind;
  part: HTMLElement;
  cells: Cells;
  source: Cells;
}

/** The rows of a fact that is told whole, their sentences, and the records that may be the same. */
function outcomeOf(
  { kind, part, cells, source }: Typed,
  { root, language, known }: Place,
  { added, version }: TellSetting,
): ToldOutcome {
  const table = part.dataset['table'] as TableName;
  const taken = new Set([...known.rows.values()].flatMap((rows) => rows.map(({ id = '' }) => id)));
  const rows = toldRows({ kind, table, cells, source, taken, claimsKnown: known.rows.has('claims'), today: today() });
  const names = namesIn(part);
  const own = rows.filter((row) => row.table === table);
  const others = known.rows.get(table) ?? [];
  const alike = alikeIn(table, others);
  const hasPage = table === 'calls' || table === 'winners';
  return {
    rows,
    sentences: own.map(({ row }) => toldSentence(kind, row, { language, added, names, labels: names })),
    alike: [...new Set(own.flatMap(({ row }) => alike(row)))].map((id) => ({
      name: nameOfKnown(others.find((row) => row['id'] === id) ?? {}, language),
      href: `${root}${language}/${hasPage ? pathOfRecord(`${table}/${id}`) : `data/${table}/`}`,
    })),
    about: { page: location.href, record: cells['record'] ?? cells['subject'] ?? '', version },
  };
}

const fieldsOf = (part: HTMLElement) => [...part.querySelectorAll<Field>('[data-column]')];
const rowOf = (field: Field) => field.closest<HTMLElement>('.field') ?? field;

/** Only the columns of the table of the chosen record can be wrong in it. */
function showColumns(part: HTMLElement) {
  const record = part.querySelector<HTMLInputElement>('[data-column=record]')?.dataset['record'] ?? '';
  const select = part.querySelector<HTMLSelectElement>('select[data-column=column]');
  if (!select) return;
  for (const group of select.querySelectorAll('optgroup')) {
    const isOther = record !== '' && group.dataset['of'] !== record.split('/')[0];
    group.hidden = group.disabled = isOther;
    if (isOther && select.selectedOptions[0]?.parentElement === group) select.value = '';
  }
}

/** What stands in the fields of a part, as cells; empty ones are left out. */
function cellsIn(part: HTMLElement): Cells {
  return Object.fromEntries(
    fieldsOf(part).flatMap((field) => {
      const text = cellOf(field);
      return text === '' ? [] : [[field.dataset['column'] ?? '', text]];
    }),
  );
}

function cellOf(field: Field): string {
  const { of, kind = 'text', record = '' } = field.dataset;
  if (of === undefined) return asCell(kindOfCell(field) ?? kind, field.value);
  return of === '*' ? record : (record.split('/')[1] ?? '');
}

/** The kind of the cell that a wrong value is told of: that of its column. */
function kindOfCell(field: Field): string | undefined {
  if (field.dataset['column'] !== 'value') return field.dataset['kind'];
  return field.form?.querySelector<HTMLSelectElement>('select[data-column=column]')?.selectedOptions[0]?.dataset[
    'kind'
  ];
}

/** The label of a field in which something is missing, cannot be read or is never published: this is said at once, the rest once somebody was there. null where all is well. */
function faultOf(field: Field, all: readonly Field[], { words, forms, secrets }: TellSetting): string | null {
  const row = rowOf(field);
  const text = cellOf(field);
  const isTyped = field.value.trim() !== '';
  const kind = kindOfCell(field) ?? 'text';
  const isPlain = field.dataset['of'] === undefined;
  const secret = row.hidden || !isPlain ? null : secretIn(field, all, secrets);
  const problem = row.hidden
    ? null
    : secret !== null
      ? words.secrets[secret]
      : isTyped && !isPlain && text === ''
        ? words.chooseOne
        : text === '' && field.dataset['needed'] !== undefined
          ? words.needed
          : text !== '' && isPlain && !cellFits(kind, text)
            ? (forms[kind] ?? '')
            : null;
  const shown = problem !== null && (secret !== null || field.hasAttribute('data-touched')) ? problem : null;
  let note = row.querySelector<HTMLElement>('.fault');
  if (shown !== null && !note) {
    note = element('p', { class: 'fault', id: `${field.id}-fault` });
    row.append(note);
  }
  if (note) note.textContent = shown ?? '';
  field.setAttribute('aria-invalid', String(shown !== null));
  field.setAttribute(
    'aria-describedby',
    [`${field.id}-help`, ...(shown === null ? [] : [`${field.id}-fault`])].join(' '),
  );
  return problem === null ? null : (row.querySelector('.name')?.textContent ?? '');
}

/** What a field gives away that is never published, also by what is said beside it. */
const secretIn = (field: Field, all: readonly Field[], secrets: PrivatePatterns) =>
  field instanceof HTMLInputElement && field.dataset['kind'] !== 'url'
    ? privateIn(secrets)(
        field.value,
        all.filter((other) => other !== field && !rowOf(other).hidden).map(({ value }) => value),
      )
    : null;

/** The names of what was chosen in a part: of records and of codes. */
const namesIn = (part: HTMLElement): Cells =>
  Object.fromEntries(
    fieldsOf(part).map((field) => [
      field.dataset['column'] ?? '',
      field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.textContent ?? '') : field.value.trim(),
    ]),
  );

/** The document, by its id alone where the record knows its address. */
function knownSource(cells: Cells, { rows }: Known): Cells {
  const [id] = cells['url'] ? alikeIn('sources', rows.get('sources') ?? [])({ url: cells['url'] }) : [];
  return id === undefined ? cells : { id };
}

interface Asked {
  /** The table of the fact. */
  table: string;
  cells: Cells;
  source: Cells;
}

/** All claims: a new one needs an id that none of them has. */
const claimsFile = 'data/claims.json';

/** The table that a file holds: `data/claims.json`. */
const tableIn = (file: string) => file.slice('data/'.length, -'.json'.length) as TableName;

/** Loads what is known of the chosen place, grant and document, and what claims there are; whether that was anything new, or is known not to come. */
async function ask({ root, known }: Place, { table: told, cells, source }: Asked): Promise<boolean> {
  const [table, id] = (cells['subject'] ?? '').split('/');
  const files = [
    ...(cells['place'] ? [`data/places/${cells['place']}.json`] : []),
    ...(table === 'winners' || table === 'places'
      ? [`data/${table === 'winners' ? 'grants' : 'places'}/${id}.json`]
      : []),
    ...(source['url'] ? ['data/sources.json'] : []),
    ...(told === 'claims' && cells['record'] ? [claimsFile] : []),
  ].filter((file) => !known.asked.has(file));
  for (const file of files) known.asked.add(file);
  const contents = await Promise.all(files.map((file) => loadJson<unknown>(root + file).catch(() => null)));
  const missed = files.filter((_, i) => contents[i] === null);
  const isNew = missed.some((file) => !known.missed.has(file));
  for (const file of missed) {
    known.asked.delete(file); // asked for once more at the next change
    known.missed.add(file);
  }
  for (const [i, content] of contents.entries()) {
    const found = Array.isArray(content)
      ? new Map([[tableIn(files[i] ?? ''), content.map((record: Record<string, unknown>) => cellsOf(record))]])
      : knownRecords(content);
    for (const [name, rows] of found) known.rows.set(name, [...(known.rows.get(name) ?? []), ...rows]);
  }
  return isNew || contents.some((content) => content !== null);
}

const nameOfKnown = (row: Cells, language: Language) =>
  [`title_${language}`, 'title_ky', 'title_ru', 'title_en', `indicator_${language}`, 'indicator_ky', 'year', 'id']
    .map((column) => row[column] ?? '')
    .find(Boolean) ?? '';

/** The day on the clock of the reader. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

customElements.define('tell-fact', TellFact);
