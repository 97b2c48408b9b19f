import type { GivenAnswer, Lookup, Organization, Request, Result } from '#schemas/index.ts';
import type { Derived } from '../derived/index.ts';
import type { Item } from '../known.ts';
import type { Qualifier } from '../money.ts';
import type { SignalCode } from '../signals/index.ts';

/** What becomes of money, in the order of a sheet. */
export const moneyStages = ['promised', 'awarded', 'paid', 'achieved'] as const;

export type MoneyStage = (typeof moneyStages)[number];

/** What one line says: a derived figure, an amount of money in a cell, or a result. */
type LineContent =
  | { kind: 'figure'; figure: Derived }
  | { kind: 'money'; table: 'calls' | 'winners' | 'payments'; id: string; amount: number; qualifier: Qualifier }
  | { kind: 'result'; result: Result; column: 'target' | 'actual' };

export interface Line {
  stage: MoneyStage;
  told: LineContent;
  /** The code by which it is checked; null where no value is known. */
  code: string | null;
  /** Ids of sources, at most three. */
  sources: readonly string[];
}

/** A question of a signal about a row, or of a link of the chain that is missing. `item` is what duties to publish are about. */
export interface Question {
  signal: SignalCode | null;
  /** The row that raises it, as table/id; null where it is what the sheet is about. */
  about: string | null;
  item: Item | null;
  /** Of how many projects the item is known. */
  known: Derived | null;
}

/** Everything on a sheet for a hearing, without words. What is long is cut by the lists themselves. */
export interface Brief {
  /** As table/id. */
  record: string;
  lines: Line[];
  /** What is not known, in the order of the chain. */
  missing: Item[];
  questions: Question[];
  /** Whom to ask; null where the record names nobody. */
  body: Organization | null;
  /** The newest search about the record. */
  lookup: Lookup | null;
  /** What was asked about it, the newest first, and what was answered. */
  requests: Request[];
  answers: GivenAnswer[];
  /** Ids of the sources of all lines, in the order of their numbers. */
  sources: string[];
}
