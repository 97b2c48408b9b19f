import { askedWords } from '#i18n/asked-words.ts';
import { figureWords } from '#i18n/derived.ts';
import { money, number, shortDate } from '#i18n/format.ts';
import { gapWords } from '#i18n/gap-words.ts';
import { hearingWords } from '#i18n/hearing-words.ts';
import { quoted } from '#i18n/quoted.ts';
import { signalTexts } from '#i18n/signals/signal-words.ts';
import { toolWords } from '#i18n/tool-words.ts';
import { spokenSum } from '#i18n/words-of-numbers/spoken-sum.ts';
import { saidWords } from '#model/asked.ts';
import type { Line, Question } from '#model/brief/brief.ts';
import { derivedFigures } from '#model/derived/index.ts';
import { site } from '#model/site.ts';
import { textOf } from '#model/translation.ts';
import type { GivenAnswer } from '#schemas/index.ts';
import { capital } from '#text/capital.ts';
import { clipped } from '#text/clipped.ts';
import { perLanguage, type Language } from '#text/languages.ts';
import { inEach, type InEach } from './in-pairs.ts';

/** Longer names and texts are cut, in letters: a sheet has room for so much. */
export const [nameRoom, sourceRoom] = [90, 70];
const [lineRoom, answerRoom] = [80, 200];

/** A text of a row in each language, or in another one where it is missing, cut to its room. */
export const rowNames = (row: { id: string }, column: string, room: number): InEach =>
  perLanguage((own) => {
    const text = textOf(row, column, own);
    return { text: clipped(capital(text?.value ?? row.id), room), language: text?.language ?? own };
  });

const moneyNames = { calls: 'budget', winners: 'award', payments: 'payment' } as const;

/** What a line is about. */
export function labelOfLine({ told }: Line): InEach {
  if (told.kind === 'figure') return inEach((own) => figureWords[told.figure.key].name[own]);
  if (told.kind === 'result') return rowNames(told.result, 'indicator', lineRoom);
  return inEach((own) => hearingWords[own][moneyNames[told.table]]);
}

export function valueOfLine({ told }: Line, own: Language): string {
  if (told.kind === 'money') return money(told.amount, own, { qualifier: told.qualifier });
  if (told.kind === 'figure') {
    const { value, qualifier, outOf, key } = told.figure;
    if (derivedFigures[key].unit === 'som') return money(value, own, { qualifier });
    return `${number(value, own, { qualifier })}${outOf === null ? '' : ` / ${number(outOf, own)}`}`;
  }
  const { result, column } = told;
  if (column === 'target') return `${hearingWords[own].target}: ${number(result.target, own)}`;
  if (result.actual !== null) return number(result.actual, own, { qualifier: result.qualifier });
  return clipped(textOf(result, 'value_text', own)?.value ?? '', lineRoom);
}

/** A sum in words, as it is said aloud, with how exact it is; null where a line has none. */
export function spokenOfLine({ told }: Line): InEach | null {
  if (told.kind === 'money') return inEach((own) => spokenSum(told.amount, told.qualifier, own));
  if (told.kind !== 'figure') return null;
  const { key, value, qualifier } = told.figure;
  return derivedFigures[key].unit === 'som' && value !== null
    ? inEach((own) => spokenSum(value, qualifier, own))
    : null;
}

export function questionIn({ signal, item }: Question, own: Language): string {
  if (signal) return signalTexts[own][signal].question;
  return (gapWords[own].questions as Readonly<Record<string, string>>)[item ?? ''] ?? '';
}

/** Why a question is asked: what its signal looks for, or of how many projects something is known. */
export function reasonIn(question: Question, own: Language): string {
  const { signal, known } = question;
  if (signal) return aboutIn(question, own) + signalTexts[own][signal].method;
  if (!known) return capital(hearingWords[own].notRecorded);
  const { knownOf, noneKnown } = toolWords[own];
  return known.value
    ? knownOf(number(known.value, own), number(known.outOf, own))
    : noneKnown(number(known.outOf, own));
}

function aboutIn({ about }: Question, own: Language): string {
  const [table = '', id = ''] = (about ?? '').split('/');
  const row = { calls: site.callsById, winners: site.grantsById, places: site.placesById }[table]?.get(id);
  const text = row && (textOf(row, 'title', own) ?? textOf(row, 'name', own));
  return text ? `${quoted(clipped(text.value, lineRoom), own)}. ` : '';
}

/** An answer that was given, shortened; a translation of ours says that it is one. */
export function answerIn(answer: GivenAnswer, own: Language): string {
  const { given, translation } = saidWords(answer, own);
  const body = site.organizationsById.get(answer.organization);
  const name = body ? clipped(textOf(body, 'name', own)?.value ?? body.id, nameRoom) : answer.organization;
  const { said, translation: ours } = askedWords[own];
  const text = clipped((translation ?? given[0])?.text ?? '', answerRoom);
  return `${said(name, shortDate(answer.date, own))}: ${quoted(text, own)}${translation ? ` (${ours})` : ''}`;
}
