import type { GivenAnswer, Request } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { languages } from '#text/languages.ts';
import type { Joined } from './join.ts';

/** What was asked about some records, named as table/id, the newest first. */
export const requestsAbout = (joined: Joined, records: readonly string[]): Request[] =>
  records
    .flatMap((record) => joined.requestsBySubject.get(record) ?? [])
    .sort((a, b) => (a.sent < b.sent ? 1 : a.sent > b.sent ? -1 : 0));

/** What a body was asked about anything, and what it said of anything. */
export const requestsTo = (joined: Joined, organization: string): Request[] =>
  joined.dataset.requests.filter(({ addressee }) => addressee === organization);
export const answersBy = (joined: Joined, organization: string): GivenAnswer[] =>
  joined.dataset.answers.filter((answer) => answer.organization === organization);

/** What bodies and organizations said of some records, the newest first. */
export const answersAbout = (joined: Joined, records: readonly string[]): GivenAnswer[] =>
  records
    .flatMap((record) => joined.answersBySubject.get(record) ?? [])
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** A text of an answer, and in which language it stands. */
interface SaidText {
  language: Language;
  text: string;
}

/** The words of an answer: as they were given, and our translation into the language of the reader where there is one and it is needed. */
export function saidWords(
  answer: GivenAnswer,
  language: Language,
): { given: SaidText[]; translation: SaidText | null } {
  const texts = languages.flatMap((own) => {
    const text = answer[`text_${own}`];
    return text === null ? [] : { language: own, text };
  });
  const given = texts.filter(({ language: own }) => !answer.translated?.includes(own));
  const inOwn = given.filter((said) => said.language === language);
  if (inOwn.length > 0) return { given: inOwn, translation: null };
  return { given, translation: texts.find((said) => said.language === language) ?? null };
}
