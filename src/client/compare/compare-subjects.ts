import { chooseRecordIn } from '#client/compare/choose-record.ts';
import { saveBlob } from '#client/save-blob.ts';
import { element } from '#client/search/elements.ts';
import { loadJson } from '#client/search/load-file.ts';
import type { CompareWords } from '#i18n/compare-words.ts';
import {
  compareFile,
  comparedKinds,
  mostCompared,
  type ComparedKind,
  type ComparedSubject,
  type CompareFile,
} from '#publish/compare-file.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { readChoice, writeChoice, type CompareChoice } from './choice.ts';
import type { ComparedChartWords } from './compared-view.ts';

/** What the page tells the script that runs it. */
export interface CompareSetting {
  words: CompareWords;
  chart: ComparedChartWords;
  /** Address of the root of the site. */
  root: string;
}

/** Puts what the address names side by side, and lets more be added and taken away; the address keeps the choice. */
class CompareSubjects extends HTMLElement {
  connectedCallback() {
    start(this, JSON.parse(this.dataset['setting'] ?? '') as CompareSetting);
  }
}

function start(host: HTMLElement, { words, chart, root }: CompareSetting) {
  const part = <E extends HTMLElement>(name: string) => host.querySelector(`[data-part=${name}]`) as E;
  const [form, what, chosen, status] = [
    part<HTMLFormElement>('form'),
    part<HTMLSelectElement>('what'),
    part('chosen'),
    part('status'),
  ];
  const [result, tools] = [part('result'), part('tools')];
  const fields = comparedKinds.map((kind) => ({ kind, label: part<HTMLElement>(`add-${kind}`) }));
  const language = document.documentElement.lang as Language;
  const title = document.title;
  const files = new Map<ComparedKind, Promise<CompareFile>>();
  let shown: { subjects: readonly ComparedSubject[]; file: CompareFile } | null = null;
  let turn = 0;

  const fileOf = (kind: ComparedKind) => {
    const coming = files.get(kind) ?? loadJson<CompareFile>(`${root}compare/${compareFile(kind, language)}`);
    files.set(kind, coming);
    coming.catch(() => files.delete(kind));
    return coming;
  };
  const kindNow = () => comparedKinds.find((kind) => kind === what.value) ?? 'places';
  const offer = () => {
    for (const { kind, label } of fields) label.hidden = kind !== kindNow();
  };
  const go = (ids: readonly string[]) => {
    history.pushState(null, '', `${location.pathname}${writeChoice(kindNow(), ids)}`);
    void show();
  };
  const add = (id: string) => {
    const { kind, ids } = readChoice(location.search);
    const own = kind === kindNow() ? ids : [];
    if (own.length >= mostCompared && !own.includes(id)) return void (status.textContent = words.full);
    go([...new Set([...own, id])]);
  };

  /** Shows what the address asks for: what is wrong with it, what is chosen, and from two on the comparison. */
  async function show() {
    turn += 1;
    const own = turn;
    const choice = readChoice(location.search);
    if (choice.kind) what.value = choice.kind;
    offer();
    if (choice.kind === null) return draw(null, [], []);
    status.textContent = words.wait;
    try {
      const [file, { comparedView }] = await Promise.all([fileOf(choice.kind), import('./compared-view.ts')]);
      if (own !== turn) return;
      const { subjects, unknown } = found(choice, file);
      const view =
        subjects.length > 1
          ? comparedView(subjects, file, { words, language, chart, href: (path) => `${root}${language}/${path}` })
          : [];
      draw({ subjects, file }, view, faultsOf({ choice, unknown, few: subjects.length === 1 }, words));
    } catch {
      if (own !== turn) return;
      draw(null, [], [words.failed]);
      status.append(
        ' ',
        element('button', { type: 'button', class: 'plain', onclick: () => void show() }, words.again),
      );
    }
  }

  function draw(now: typeof shown, view: readonly HTMLElement[], faults: readonly string[]) {
    shown = now;
    status.textContent = faults.join(' ');
    result.replaceChildren(...view);
    tools.hidden = view.length === 0;
    host.toggleAttribute('data-compared', view.length > 0);
    const subjects = now?.subjects ?? [];
    chosen.replaceChildren(...subjects.map((subject) => chip(subject, subjects)));
    chosen.hidden = subjects.length === 0;
    printAddress();
    document.title = view.length > 0 ? `${subjects.map(({ name }) => name).join(' · ')} · ${title}` : title;
  }

  const chip = ({ id, name }: ComparedSubject, subjects: readonly ComparedSubject[]) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          'aria-label': filled(words.remove, { name }),
          onclick: () => {
            go(subjects.filter((other) => other.id !== id).map((other) => other.id));
            fieldOf(kindNow())?.focus();
          },
        },
        name,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    );
  const fieldOf = (kind: ComparedKind) =>
    fields.find((field) => field.kind === kind)?.label.querySelector<HTMLElement>('input, select');

  for (const { label } of fields) {
    const input = label.querySelector('input');
    if (input) chooseRecordIn(input, { root, language, words, chosen: add });
    const select = label.querySelector('select');
    select?.addEventListener('change', () => {
      if (select.value !== '') add(select.value);
      select.value = '';
    });
  }
  what.addEventListener('change', () => {
    const { kind } = readChoice(location.search);
    offer();
    if (kind !== null && kind !== kindNow()) {
      const wanted = what.value;
      history.pushState(null, '', location.pathname);
      void show().then(() => {
        what.value = wanted;
        offer();
      });
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  part('print').addEventListener('click', () => print());
  part('csv').addEventListener('click', () => {
    const now = shown;
    if (now) void give(now).catch(() => (status.textContent = words.notGiven));
  });
  addEventListener('popstate', () => void show());
  form.hidden = false;
  void show();
}

/** What is printed at the foot of the page names the choice, too: the address leads back to it. */
function printAddress() {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const foot = document.querySelector('.print-foot p');
  if (!address || !foot?.textContent?.includes(address)) return;
  const [before = ''] = foot.textContent.split(address);
  foot.textContent = `${before}${address}${location.search}`;
}

/** The subjects that a choice names, in its order, and the ids that we do not have. */
function found({ ids }: CompareChoice, { subjects }: CompareFile) {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return {
    subjects: ids.flatMap((id) => byId.get(id) ?? []),
    unknown: ids.filter((id) => !byId.has(id)),
  };
}

/** What is wrong with an address, or still missing, a sentence for each. */
function faultsOf(
  { choice, unknown, few }: { choice: CompareChoice; unknown: readonly string[]; few: boolean },
  words: CompareWords,
): string[] {
  return [
    ...unknown.map((name) => filled(words.unknownOne, { name })),
    ...(choice.beyond.length > 0 ? [filled(words.tooMany, { names: choice.beyond.join(', ') })] : []),
    ...(choice.mixed.length > 0 ? [filled(words.mixed, { names: choice.mixed.join(', ') })] : []),
    ...(few ? [words.more] : []),
  ];
}

async function give({ subjects, file }: { subjects: readonly ComparedSubject[]; file: CompareFile }) {
  const [{ comparisonCsv }, { fileName }] = await Promise.all([
    import('./comparison-csv.ts'),
    import('#client/give-rows.ts'),
  ]);
  const { version, licence, keys } = file;
  const name = fileName({ list: 'compare', version: `${version.date}-${version.hash}`, licence });
  saveBlob(new Blob([await comparisonCsv(subjects, keys)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

customElements.define('compare-subjects', CompareSubjects);
