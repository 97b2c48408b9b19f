import { digits } from '#i18n/number.ts';
import { plural } from '#i18n/plural.ts';
import type {
  DeskChecked,
  DeskEdit,
  DeskGroup,
  DeskMend,
  DeskSeverity,
  DeskSpot,
  DeskTable,
} from '#report/desk/desk-answer.ts';
import { filled } from '#text/filled.ts';
import { element } from '../search/elements.ts';
import { partMissing } from '#report/desk/desk-deeds.ts';
import type { FileCheckSetting } from './check-setting.ts';
import { deskLine, type DeskLine } from './desk-line.ts';
import { findingList, mendList } from './finding-list.ts';
import { rowGrid, type RowGrid } from './row-grid.ts';
import { saveBlob } from '../save-blob.ts';
import { shownTableOf, type ShownTable } from './shown-table.ts';

/** Largest file that is read, in bytes: that of the command. */
const sizeLimit = 100 * 1024 * 1024;
/** How long typing must rest before all is checked again, in milliseconds. */
const rest = 250;

/** A file as it was chosen, kept so that it can be read once more as another table. */
interface Chosen {
  name: string;
  bytes: () => Promise<ArrayBuffer>;
}

/** Checks a file that somebody chooses, drops or pastes; nothing of it leaves this device. */
class CheckFile extends HTMLElement {
  connectedCallback() {
    start(this, JSON.parse(this.dataset['setting'] ?? '') as FileCheckSetting);
  }
}

function start(host: HTMLElement, setting: FileCheckSetting) {
  const { words, language } = setting;
  const part = <E extends HTMLElement = HTMLElement>(name: string) => host.querySelector(`[data-part=${name}]`) as E;
  const [entry, progress, stage, answer, live] = [
    part('entry'),
    part('progress'),
    part('stage'),
    part('answer'),
    part('live'),
  ];
  const field = host.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  let line: DeskLine | null = null;
  let chosen: Chosen[] = [];
  let tables: ShownTable[] = [];
  let checked: DeskChecked | null = null;
  let current = 0;
  let done: { edits: DeskEdit[]; back: DeskEdit[] }[] = [];
  let isSaved = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChecking = false;
  let queue: DeskEdit[] = [];

  const grid: RowGrid = rowGrid(words, setting.severities, {
    edit: (row, at, text) => change([{ table: current, row, at, text }]),
    chosen: (row, at) => tell(row, at),
  });
  const about = element('div', { class: 'about-cell', role: 'status' });
  const [verdict, mends, findings, columns, picker, keeping] = Array.from({ length: 6 }, () => element('section'));

  const desk = () => (line ??= deskLine((next) => (stage.textContent = words.stages[next])));
  /** Loads the program and what it checks against as soon as somebody turns to the page: from then on no network is needed. What does not come is asked for when a file is there. */
  const warm = async () => {
    const asked = { language, known: host.dataset['known'] ?? '' };
    const isReady = await desk()
      .ask('warm', asked)
      .catch(() => false);
    host.toggleAttribute('data-ready', isReady);
    if (isReady && !savesData()) whenIdle(() => void warmBooks());
  };

  /** What workbooks are read with comes while the reader does nothing else, so that the first one needs no network either. */
  const warmBooks = async () => {
    const isReady = await desk()
      .ask('books', null)
      .catch(() => false);
    host.toggleAttribute('data-reads-books', isReady);
  };

  async function open(files: readonly Chosen[], table: DeskTable['name'] | null = null) {
    chosen = [...files];
    answer.hidden = true;
    entry.hidden = true;
    progress.hidden = false;
    stage.textContent = words.stages.program;
    try {
      const read = await Promise.all(files.map(async ({ name, bytes }) => ({ name, bytes: await bytes() })));
      if (read.some(({ bytes }) => bytes.byteLength > sizeLimit)) return close(words.tooLarge);
      const opened = await desk().ask('open', { files: read, table, language, known: host.dataset['known'] ?? '' });
      tables = opened.tables.map(shownTableOf);
      [current, done, isSaved, queue] = [0, [], true, []];
      progress.hidden = true;
      answer.hidden = false;
      show(opened.checked, { isNew: true });
    } catch (error) {
      if (line !== null) console.warn(error);
      close(line === null ? words.stopped : saidOf(error));
      line?.end();
      line = null;
    }
  }

  function close(said: string) {
    progress.hidden = true;
    entry.hidden = false;
    alarm(said);
  }

  /** Says what did not work, where it is seen. */
  function alarm(said: string) {
    live.textContent = said;
    live.scrollIntoView({ block: 'center' });
  }

  function show(next: DeskChecked, { isNew = false } = {}) {
    checked = next;
    verdict?.replaceChildren(...verdictView(next));
    mends?.replaceChildren(...mendList(next, { words, language, goTo }, () => void mendAll(next)));
    findings?.replaceChildren(
      ...findingList(next, {
        language,
        words,
        severities: setting.severities,
        labelOf,
        goTo,
        write: (spots, text) => change(spots.map((spot) => ({ ...spot, text }))),
      }),
    );
    columns?.replaceChildren(...columnsView());
    if (isNew) {
      picker?.replaceChildren(...pickerView());
      keeping?.replaceChildren(...keepView());
      const work = element('section', { class: 'rows-of-file', 'aria-label': words.gridTitle });
      work.append(...(tables.length === 0 ? [] : gridView()));
      answer.replaceChildren(
        ...[verdict, picker, columns, mends].filter((view) => view !== undefined),
        element('div', { class: 'beside' }, findings ?? null, work),
        keeping ?? '',
      );
      const [first] = tables;
      if (first) grid.show(first);
      verdict?.querySelector<HTMLElement>('h2')?.focus();
    }
    grid.mark(marksOf(next));
    if (!isNew) live.textContent = `${words.again} ${summary(next)}`;
  }

  const marksOf = ({ marks }: DeskChecked) => {
    const worst = new Map<string, DeskSeverity>();
    for (const { table, row, at, severity } of marks)
      if (table === current && !isWorse(worst.get(`${row} ${at}`), severity)) worst.set(`${row} ${at}`, severity);
    return worst;
  };

  /** Changes cells here at once, and asks for a check as soon as nobody types. */
  function change(edits: readonly DeskEdit[], said?: string) {
    if (edits.length === 0) return;
    const back = edits.map(({ text: _, ...spot }) => ({ ...spot, text: textAt(spot) }));
    done.push({ edits: [...edits], back });
    put(edits);
    if (said) live.textContent = filled(said, { n: digits(edits.length, language) });
  }

  /** Makes all corrections of which nobody can doubt; of very many only the first came with the check. */
  async function mendAll({ mends, mendCount }: DeskChecked) {
    try {
      change(mends.length === mendCount ? mends : await allMends(), words.mended);
    } catch {
      alarm(words.failed);
    }
  }

  /** All corrections but those of cells that were changed meanwhile. */
  async function allMends(): Promise<DeskMend[]> {
    const mends = await desk().ask('mends', null);
    return mends.filter((mend) => textAt(mend) === mend.from);
  }

  function put(edits: readonly DeskEdit[]) {
    for (const { table, row, at, text } of edits) {
      tables[table]?.rows.change(row, at, text);
    }
    queue = [...queue, ...edits.map(({ table, row, at, text }) => ({ table, row, at, text }))];
    isSaved = false;
    grid.draw();
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), rest);
  }

  async function recheck() {
    if (isChecking || queue.length === 0) return;
    isChecking = true;
    const edits = queue;
    queue = [];
    try {
      show(await desk().ask('edit', { edits }));
    } catch {
      live.textContent = words.failed;
    }
    isChecking = false;
    void recheck();
  }

  const textAt = ({ table, row, at }: DeskSpot) => tables[table]?.rows.cells(row)[at] ?? '';

  function goTo(spot: DeskSpot) {
    if (spot.table !== current) pick(spot.table);
    grid.goTo(spot.row, spot.at);
    grid.place.scrollIntoView({ block: 'nearest' });
  }

  function pick(table: number) {
    current = table;
    const own = tables[table];
    if (own) grid.show(own);
    if (checked) grid.mark(marksOf(checked));
    columns?.replaceChildren(...columnsView());
    picker?.replaceChildren(...pickerView());
  }

  /** Says below the grid what is found in the chosen cell. */
  function tell(row: number, at: number) {
    const own = tables[current];
    const column = own?.columns[at];
    if (!own || !column || !checked) return;
    const cell = `${column.letter}${own.numbers[row]}`;
    const said = checked.groups.flatMap(({ items, healed, mend }) =>
      healed
        ? []
        : items.filter(({ cells }) => cells.some(({ spot }) => isAt(spot, row, at))).map((item) => ({ item, mend })),
    );
    about.replaceChildren(
      element('p', {}, element('b', {}, cell), ` ${column.label ?? column.given}: ${own.rows.cells(row)[at] ?? ''}`),
      ...(said.length === 0 ? [element('p', { class: 'muted' }, words.nothingHere)] : []),
      ...said.map(({ item, mend }) => element('p', {}, `${item.what}. ${mend}`)),
      ...[...new Set(said.flatMap(({ item }) => item.choices))].map((choice) =>
        element(
          'button',
          { type: 'button', class: 'choice', onclick: () => change([{ table: current, row, at, text: choice }]) },
          filled(words.write, { value: choice }),
        ),
      ),
    );
  }

  const isAt = (spot: DeskSpot | null, row: number, at: number) =>
    spot !== null && spot.table === current && spot.row === row && spot.at === at;

  const labelOf = ({ file, column }: DeskGroup) =>
    tables.find((table) => table.file === file)?.columns.find(({ name }) => name === column)?.label ?? null;

  const summary = ({ counts }: DeskChecked) => {
    const found = severities.filter((severity) => counts[severity] > 0);
    return found.map((severity) => plural(counts[severity], setting.counts[severity], language)).join(', ');
  };

  function verdictView(now: DeskChecked): Node[] {
    const isClean = now.counts.error === 0 && tables.length > 0;
    const said = summary(now);
    const what = filled(words.checkedWhat, {
      rules: digits(now.rules, language),
      date: setting.date,
    });
    return [
      element(
        'div',
        { class: isClean ? 'verdict-card is-clean' : 'verdict-card is-wrong' },
        element('h2', { tabindex: '-1' }, isClean ? `✓ ${words.clean}` : words.toMend),
        isClean ? null : element('p', { class: 'counts' }, said),
        ...tables.map(({ file, label, name, rows }) =>
          element('p', {}, filled(words.recognized, { file, label, name, rows: digits(rows.count, language) })),
        ),
        isClean && said !== '' ? element('p', {}, filled(words.cleanButWarnings, { counts: said })) : null,
        tables.length === 0 ? null : element('p', { class: 'muted' }, what),
        tables.length === 0 ? unnamedView() : null,
        element('p', { class: 'ways' }, undoButton(), anotherButton()),
      ),
    ];
  }

  function undoButton() {
    if (done.length === 0) return null;
    const undo = () => {
      const step = done.pop();
      if (step) put([...step.back].reverse());
    };
    return element('button', { type: 'button', class: 'plain', onclick: undo }, words.undo);
  }

  function anotherButton() {
    return element('button', { type: 'button', class: 'plain', onclick: () => field.click() }, words.another);
  }

  /** Nobody recognized the table: the person says which it is. */
  function unnamedView() {
    const choice = element(
      'select',
      { id: 'which', onchange: () => void open(chosen, choice.value as DeskTable['name']) },
      element('option', { value: '' }, words.unnamed),
      ...setting.tables.map(({ name, label }) => element('option', { value: name }, label)),
    );
    return element('p', {}, element('label', { for: 'which' }, words.which), ' ', choice);
  }

  /** Several tables were handed in: one is shown. */
  function pickerView(): Node[] {
    if (tables.length < 2) return [];
    return [
      element(
        'p',
        { class: 'tabs', role: 'group', 'aria-label': words.table },
        ...tables.map(({ label, file }, table) =>
          element(
            'button',
            {
              type: 'button',
              'aria-pressed': String(table === current),
              title: file,
              onclick: () => pick(table),
            },
            label,
          ),
        ),
      ),
    ];
  }

  /** Columns that mean nothing yet, each with those that are still free. */
  function columnsView(): Node[] {
    const own = tables[current];
    const strangers = own?.columns.flatMap((column, at) => (column.name === null ? { ...column, at } : [])) ?? [];
    if (!own || strangers.length === 0 || own.free.length === 0) return [];
    return [
      element('h2', {}, words.columnsTitle),
      element('p', { class: 'muted' }, words.columnsIntro),
      ...strangers.map(({ given, letter, at }) => {
        const id = `column-${at}`;
        const choice = element(
          'select',
          { id, onchange: () => void nameColumn(at, choice.value) },
          element('option', { value: given }, words.leaveOut),
          ...own.free.map(({ name, label, required }) =>
            element('option', { value: name }, `${label} (${name})${required ? ' *' : ''}`),
          ),
        );
        return element('p', { class: 'column-choice' }, element('label', { for: id }, `${letter} «${given}»`), choice);
      }),
    ];
  }

  async function nameColumn(at: number, name: string) {
    const own = tables[current];
    if (!own) return;
    const named = await desk().ask('name', { table: current, at, name });
    Object.assign(own, { columns: named.columns, free: named.free });
    isSaved = false;
    grid.show(own);
    show(named.checked);
  }

  function gridView(): Node[] {
    const only = element('input', {
      type: 'checkbox',
      id: 'only-marked',
      onchange: ({ target }) => grid.onlyMarked((target as HTMLInputElement).checked),
    });
    return [
      element('h2', {}, words.gridTitle),
      element(
        'p',
        { class: 'muted grid-help' },
        words.gridHelp,
        ' ',
        element('label', { for: 'only-marked' }, only, ' ', words.onlyMarked),
      ),
      grid.place,
      about,
    ];
  }

  function keepView(): Node[] {
    if (tables.length === 0) return [];
    const way = (label: string, text: string, act: () => Promise<void>) =>
      element(
        'li',
        {},
        element('button', { type: 'button', class: 'button', onclick: () => void act() }, label),
        element('span', { class: 'muted' }, text),
      );
    return [
      element('h2', {}, words.keepTitle),
      element(
        'ul',
        { class: 'keep-ways' },
        way(words.keepCsv, words.keepCsvAbout, () => keep('tables')),
        way(words.keepBook, words.keepBookAbout, () => keep('book')),
        way(words.keepFindings, words.keepFindingsAbout, () => keep('findings')),
      ),
      element(
        'p',
        { class: 'ways' },
        element('button', { type: 'button', class: 'plain', onclick: () => void keep('report') }, words.keepReport),
        element('button', { type: 'button', class: 'plain', onclick: () => print() }, words.print),
      ),
    ];
  }

  async function keep(deed: 'tables' | 'book' | 'findings' | 'report') {
    try {
      if (queue.length > 0) await recheck();
      const said = verdict?.innerText ?? '';
      const files = deed === 'report' ? await desk().ask(deed, { summary: said }) : await desk().ask(deed, null);
      for (const { name, bytes, type } of files) saveBlob(new Blob([bytes], { type }), name);
      if (deed === 'tables') isSaved = true;
    } catch (error) {
      alarm(saidOf(error));
    }
  }

  const saidOf = (error: unknown) => (String(error).includes(partMissing) ? words.noPart : words.failed);

  const take = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    if (all.length > 0) void open(all.map((file) => ({ name: file.name, bytes: () => file.arrayBuffer() })));
  };
  field.addEventListener('change', () => {
    take(field.files);
    field.value = '';
  });
  for (const name of ['pointerenter', 'focusin', 'dragenter'] as const)
    host.addEventListener(name, () => void warm(), { once: true });
  host.addEventListener('dragover', (event) => {
    event.preventDefault();
    entry.classList.add('is-over');
  });
  host.addEventListener('dragleave', () => entry.classList.remove('is-over'));
  host.addEventListener('drop', (event) => {
    event.preventDefault();
    entry.classList.remove('is-over');
    take(event.dataTransfer?.files);
  });
  part('paste').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = host.querySelector('textarea')?.value ?? '';
    if (text.trim() === '') return;
    const bytes = async () => new TextEncoder().encode(text).buffer;
    void open([{ name: 'paste.csv', bytes }]);
  });
  part('stop').addEventListener('click', () => {
    const own = line;
    line = null;
    own?.end();
  });
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  entry.hidden = false;
}

const severities: readonly DeskSeverity[] = ['error', 'warning', 'signal', 'notice'];

/** Whether the reader wants as few bytes as possible. */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Safari knows no idle time. */
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(act) : void setTimeout(act, 1000);

/** Whether a severity is worse than another one. */
const isWorse = (one: DeskSeverity | undefined, other: DeskSeverity) =>
  one !== undefined && severities.indexOf(one) <= severities.indexOf(other);

customElements.define('check-file', CheckFile);
