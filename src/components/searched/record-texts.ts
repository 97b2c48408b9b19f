import {
  callAnswer,
  grantAnswer,
  organizationAnswer,
  placeAnswer,
  said,
  type AnswerSentence,
} from '#figures/answer.ts';
import { placeSummary } from '#components/summary.ts';
import { plural } from '#i18n/format.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { figureOf, placeScope, type FigureKey } from '#model/derived/index.ts';
import { grantView } from '#model/grant-view.ts';
import { groupViews, type TargetGroup } from '#model/groups.ts';
import type { Joined } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import { organizationView } from '#model/organization-view.ts';
import { placeView } from '#model/place-view.ts';
import { processesOf } from '#model/processes.ts';
import { grantFacts, projectFacts } from '#model/project-facts.ts';
import type { Call, Grant, Organization, Place } from '#schemas/index.ts';
import type { SearchedText } from '#search/build/searched-page.ts';
import type { TextPart } from '#search/text-part.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';
import { titleInPlace } from '#text/title-in-place.ts';
import { line, rowText } from './row-text.ts';

/** The texts by which the page of a record is found, made of the same views as the page. */

/** Of each list of a place or an organization so many rows are told. */
const shown = 6;
/** And of so many more projects and calls the titles. */
const listed = 60;

const textOfAnswer = (answer: readonly AnswerSentence[], language: Language) =>
  answer.map((sentence) => said(sentence, language)).join(' ');

const page = (title: string, summary: string, parts: readonly TextPart[]): SearchedText => ({
  title,
  summary,
  parts,
  sections: [],
});

export function placeText(joined: Joined, place: Place, language: Language): SearchedText {
  const view = placeView(joined, place);
  const { path, calls, grants, budgets, programmes, results } = view;
  const name = capital(textIn(place, 'name', language));
  const small = place.kind === 'aiyl-aimak' || place.kind === 'settlement';
  const title = small ? `${name}, ${textIn(path.at(-1) ?? place, 'name', language)}` : name;
  const summary = placeSummary(joined, view, language).text;
  const answer = placeAnswer(joined, view, projectFacts(joined, grants, placeScope(place)), language);
  const processes = processesOf(joined, { calls, grants }).slice(0, place.parent === null ? shown : listed);
  return page(title, summary, [
    line(title, language),
    line(labelOf('placeKinds', place.kind, language), language),
    line(place.soate ?? '', language),
    ...(view.silent ? [] : [line(summary, language), line(textOfAnswer(answer, language), language)]),
    ...processes
      .flatMap(({ grant, call }, i) =>
        i < shown
          ? [grant && rowText(joined, 'winners', grant, language), call && rowText(joined, 'calls', call, language)]
          : [[line(textIn(grant ?? (call as Call), 'title', language), language)]],
      )
      .flatMap((parts) => parts ?? []),
    ...budgets.slice(0, shown).flatMap((row) => rowText(joined, 'budgets', row, language)),
    ...programmes.slice(0, shown).flatMap((row) => rowText(joined, 'programmes', row, language)),
    ...results.slice(0, shown).flatMap((row) => rowText(joined, 'results', row, language)),
  ]);
}

export function grantText(joined: Joined, grant: Grant, language: Language): SearchedText {
  const view = grantView(joined, grant);
  const { call, place, results, payments } = view;
  const name = titleInPlace(textIn(grant, 'title', language), place && textIn(place, 'name', language));
  const answer = textOfAnswer(grantAnswer(grantFacts(joined, view), language), language);
  return page(`${name} — ${words[language].kinds.grants}`, answer, [
    line(name, language),
    line(words[language].kinds.grants, language),
    line(answer, language),
    ...rowText(joined, 'winners', grant, language),
    ...(call ? rowText(joined, 'calls', call, language) : []),
    ...payments.flatMap((row) => rowText(joined, 'payments', row, language)),
    ...results.flatMap((row) => rowText(joined, 'results', row, language)),
  ]);
}

export function callText(joined: Joined, call: Call, language: Language): SearchedText {
  const parts = joined.partsByCall.get(call.id) ?? [];
  const grants = [call, ...parts].flatMap(({ id }) => joined.grantsByCall.get(id) ?? []);
  const facts = projectFacts(joined, grants, `calls/${call.id}`);
  const answer = textOfAnswer(callAnswer(joined, call, facts, language), language);
  const title = `${textIn(call, 'title', language)} — ${words[language].kinds.calls}`;
  return page(title, answer, [
    line(title, language),
    line(answer, language),
    ...rowText(joined, 'calls', call, language),
    ...parts.map((part) => line(textIn(part, 'title', language), language)),
    ...grants
      .slice(0, listed)
      .flatMap((row, i) =>
        i < shown ? rowText(joined, 'winners', row, language) : [line(textIn(row, 'title', language), language)],
      ),
    ...(joined.budgetsByCall.get(call.id) ?? []).flatMap((row) => rowText(joined, 'budgets', row, language)),
    ...(joined.resultsBySubject.get(`calls/${call.id}`) ?? []).flatMap((row) =>
      rowText(joined, 'results', row, language),
    ),
  ]);
}

export function organizationText(joined: Joined, organization: Organization, language: Language): SearchedText {
  const view = organizationView(joined, organization.id);
  const gave = projectFacts(joined, view.gave, `organizations/${organization.id}`);
  const answer = textOfAnswer(
    organizationAnswer(joined, organization.id, view, { gave, got: view.got }, language),
    language,
  );
  const name = textIn(organization, 'name', language);
  const titles = [...view.gave, ...view.got, ...view.cofinanced, ...view.calls, ...view.programmes].slice(0, listed);
  return page(name, `${name}. ${answer}`, [
    line(name, language),
    line(answer, language),
    ...rowText(joined, 'organizations', organization, language),
    ...titles.map((record) => line(textIn(record, 'title', language), language)),
    ...view.roles.slice(0, listed).flatMap((row) => rowText(joined, 'roles', row, language)),
    ...view.budgets.slice(0, shown).flatMap((row) => rowText(joined, 'budgets', row, language)),
  ]);
}

export function groupText(joined: Joined, code: TargetGroup, language: Language): SearchedText {
  const w = words[language];
  const title = capital(labelOf('targetGroups', code, language));
  const value = (key: FigureKey) => figureOf(joined, key, `groups/${code}`).value ?? 0;
  const counts = [
    ...(value('calls') ? [plural(value('calls'), w.counts.calls, language)] : []),
    ...(value('group-projects') ? [plural(value('group-projects'), w.counts.projects, language)] : []),
    ...(value('group-among') ? [w.charts.among(value('group-among'))] : []),
  ];
  const view = viewsOf(joined).find((one) => one.code === code);
  const records = [...(view?.grants ?? []), ...(view?.calls ?? [])].slice(0, listed);
  return page(title, counts.length > 0 ? `${title}: ${counts.join(', ')}.` : w.groups.none, [
    line(title, language),
    line(w.kinds.groups, language),
    ...records.map((record) => line(textIn(record, 'title', language), language)),
  ]);
}

const viewsOf = memo((joined: Joined) =>
  groupViews(joined, { calls: joined.dataset.calls, grants: joined.dataset.winners }),
);
