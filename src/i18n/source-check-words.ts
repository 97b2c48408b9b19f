import type { SourceState } from '#model/source-state.ts';
import type { SourceCheck } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { date, number } from './format.ts';
import { labelOf } from './texts.ts';

/** The words about visits to the addresses of sources. */
interface SourceCheckWords {
  /** Nobody has looked: short, behind the day on which the source was read. */
  notYet: string;
  /** A visit and what it met. */
  met: (day: string, outcome: string) => string;
  /** The file is not that of the first visit. */
  another: string;
  /** The same, counted. */
  counts: { opens: string; changed: string; dead: string; closed: string };
  title: string;
  /** Nobody has looked at any of them. */
  none: string;
  some: (checked: string, all: string) => string;
  /** What a changed file means, and what it does not. */
  note: string;
  /** No address is dead or changed. */
  allWell: string;
}

export const sourceCheckWords: Readonly<Record<Language, SourceCheckWords>> = {
  ky: {
    notYet: 'дарегин азырынча текшере элекпиз',
    met: (day, outcome) => `дареги текшерилди (${day}): ${outcome}`,
    another: 'ачылат, бирок файл биринчи текшерүүдөгүдөй эмес',
    counts: { opens: 'ачылат', changed: 'файл өзгөргөн', dead: 'ачылбайт', closed: 'программага жабык' },
    title: 'Булактардын даректери',
    none: 'Булактардын даректери дагы эле ачылар-ачылбасын азырынча текшере элекпиз.',
    some: (checked, all) => `Текшерилген даректер: ${checked}; дареги бар булактардын баары: ${all}.`,
    note: 'Барактагы жарнама эле өзгөрсө да, файл башка болуп калат: бул биз алган маалымат өзгөрдү дегенди билдирбейт.',
    allWell: 'Текшерилген даректердин баары ачылды, файлдар өзгөргөн эмес.',
  },
  ru: {
    notYet: 'адрес пока не проверяли',
    met: (day, outcome) => `адрес проверен ${day}: ${outcome}`,
    another: 'открывается, но файл не тот, что при первой проверке',
    counts: { opens: 'открываются', changed: 'файл изменился', dead: 'не открываются', closed: 'закрыты для программ' },
    title: 'Адреса источников',
    none: 'Открываются ли ещё адреса источников, мы пока не проверяли.',
    some: (checked, all) => `Проверено адресов: ${checked}; всего источников с адресом: ${all}.`,
    note: 'Файл становится другим и тогда, когда на странице сменилась реклама: это не значит, что изменились сведения, которые мы взяли.',
    allWell: 'Все проверенные адреса открылись, файлы не изменились.',
  },
  en: {
    notYet: 'its address has not been checked yet',
    met: (day, outcome) => `address checked on ${day}: ${outcome}`,
    another: 'it opens, but the file is not that of the first check',
    counts: { opens: 'open', changed: 'file changed', dead: 'do not open', closed: 'closed to programs' },
    title: 'Addresses of the sources',
    none: 'Whether the addresses of the sources still open, we have not checked yet.',
    some: (checked, all) => `Addresses checked: ${checked}; sources with an address: ${all}.`,
    note: 'A file is another one even if only an advertisement on the page has changed: it does not mean that the facts that we took have.',
    allWell: 'All addresses that were checked opened, with unchanged files.',
  },
};

/** What is known of the address of a source, in words that go on a sentence; null: nobody has looked. */
export function addressSaid(state: SourceState | null, language: Language): string {
  const w = sourceCheckWords[language];
  if (state === null) return w.notYet;
  const { kind, last } = state;
  return w.met(date(last.checked, language), kind === 'changed' ? w.another : outcomeSaid(last, language));
}

function outcomeSaid({ outcome, status }: SourceCheck, language: Language): string {
  const said = labelOf('visitOutcomes', outcome, language);
  return status === null || outcome === 'opened' ? said : `${said} (${status})`;
}

/** How many of the addresses that were looked at open, have changed, are dead or closed. */
export function statesCounted(states: readonly SourceState[], language: Language): string {
  const { counts } = sourceCheckWords[language];
  const byKind = Map.groupBy(states, ({ kind }) => kind);
  const kinds = ['opens', 'changed', 'dead', 'closed'] as const;
  return kinds
    .flatMap((kind) => {
      const own = byKind.get(kind) ?? [];
      return own.length === 0 ? [] : [`${counts[kind]} — ${number(own.length, language)}`];
    })
    .join('; ');
}
