import type { Request } from '#schemas/index.ts';
import { codelists, codesOf } from '#schemas/codelists.ts';
import { add, inAllLanguages, numbered, type Draft } from './draft.ts';
import { marked } from './words.ts';

/** So many places and grants are asked about. */
const asked = 4;

/** Adds requests about silent places and about grants, one of each outcome and some that wait, and answers: to a request, a record, a figure, a signal. */
export function addRequests(draft: Draft, silent: readonly { id: string }[], source: string): void {
  const subjects = [
    ...silent.slice(0, asked).map(({ id }) => [`places/${id}`, 'calls'] as const),
    ...draft.winners.slice(0, asked).map(({ id }) => [`winners/${id}`, 'payments'] as const),
    ...draft.calls.slice(0, asked).map(({ id }) => [`calls/${id}`, 'scores'] as const),
  ];
  const outcomes = [null, ...codesOf(codelists.requestOutcomes)];
  subjects.forEach(([subject, item], i) => {
    const outcome = outcomes[i % outcomes.length] ?? null;
    const request = add(draft, 'requests', {
      id: numbered('request', i + 1),
      sent: '2026-10-05',
      addressee: `syn-body-${2 + (i % 4)}`,
      subject,
      item,
      answered: outcome === null ? null : '2026-10-19',
      outcome,
      source,
    });
    if (outcome !== null) addAnswer(draft, request);
  });
  addOwnAnswers(draft, source);
}

function addAnswer(draft: Draft, { id, addressee, subject, item, source }: Request) {
  add(draft, 'answers', {
    id: numbered('answer', draft.answers.length + 1),
    date: '2026-10-19',
    organization: addressee,
    subject,
    item,
    request: id,
    ...inAllLanguages(
      'text',
      marked({
        ky: 'Суроо-талабыңыз каралды, документтер архивде.',
        ru: 'Ваш запрос рассмотрен, документы в архиве.',
        en: 'Your request was considered; the papers are in the archive.',
      }),
    ),
    translated: ['en'],
    source,
  });
}

/** What an organization says of a figure and of a question without having been asked, in one language, with our translation into another. */
function addOwnAnswers(draft: Draft, source: string) {
  const [paid] = draft.winners.filter(({ amount, recipient }) => amount !== null && recipient !== null);
  const told = new Set(draft.results.map(({ subject }) => subject));
  const [ended] = draft.winners.filter(
    ({ id, recipient, status }) => recipient !== null && status === 'completed' && !told.has(`winners/${id}`),
  );
  const said = marked({
    ky: 'Отчёт органга мөөнөтүндө тапшырылган.',
    ru: 'Отчёт сдан органу в срок.',
    en: 'The report was handed to the body in time.',
  });
  for (const [grant, part] of [
    [paid, { figure: 'amount' }],
    [ended, { signal: 'ended-without-report' }],
  ] as const)
    if (grant)
      add(draft, 'answers', {
        id: numbered('answer', draft.answers.length + 1),
        date: '2026-11-02',
        organization: grant.recipient ?? '',
        subject: `winners/${grant.id}`,
        ...part,
        text_ky: said.ky,
        text_ru: said.ru,
        translated: ['ru'],
        source,
      });
}
