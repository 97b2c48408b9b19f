import { fewerApplicationsThanWinners } from './fewer-applications-than-winners.ts';
import { oneApplicant } from './one-applicant.ts';
import { oneRecipientOfAPlace } from './one-recipient-of-a-place.ts';
import { oneRecipientOfABody } from './one-recipient-of-a-body.ts';
import { registeredAfterCall } from './registered-after-call.ts';
import { awardOverBudget } from './award-over-budget.ts';
import { awardOverCap } from './award-over-cap.ts';
import { noAwardFound } from './no-award-found.ts';
import { contractWithoutDate } from './contract-without-date.ts';
import { paidOverAward } from './paid-over-award.ts';
import { paidLessAtEnd } from './paid-less-at-end.ts';
import { endedWithoutReport } from './ended-without-report.ts';
import { targetMissed } from './target-missed.ts';
import { targetWithoutActual } from './target-without-actual.ts';
import { activityOnly } from './activity-only.ts';
import { indicatorCopied } from './indicator-copied.ts';
import { shortWindow } from './short-window.ts';
import { cofinancingUnseen } from './cofinancing-unseen.ts';
import { sourceDead } from './source-dead.ts';
import { sourcesDisagree } from './sources-disagree.ts';
import { figureFalling } from './figure-falling.ts';
import { silentAfterCall } from './silent-after-call.ts';
import { namesAlike } from './names-alike.ts';
import type { Joined } from '../join.ts';
import { memo } from '../memo.ts';
import type { SignalAnswer, SignalCase } from './signal.ts';

/** Every signal, in the order of a grant: the call, the winners, the money, what came of it, the sources. */
export const signals = [
  fewerApplicationsThanWinners,
  oneApplicant,
  oneRecipientOfAPlace,
  oneRecipientOfABody,
  registeredAfterCall,
  awardOverBudget,
  awardOverCap,
  noAwardFound,
  contractWithoutDate,
  paidOverAward,
  paidLessAtEnd,
  endedWithoutReport,
  targetMissed,
  targetWithoutActual,
  activityOnly,
  indicatorCopied,
  shortWindow,
  cofinancingUnseen,
  sourceDead,
  sourcesDisagree,
  figureFalling,
  silentAfterCall,
  namesAlike,
] as const;

export type SignalCode = (typeof signals)[number]['code'];

/** The answers to every signal, by its code. */
export const signalCases = memo(
  (joined: Joined): ReadonlyMap<SignalCode, SignalCase[]> =>
    new Map(signals.map(({ code, ask }) => [code, ask(joined)])),
);

/** How many rows got each answer. */
export function countStates(cases: readonly SignalCase[]): Record<SignalAnswer['state'], number> {
  const counts = { raised: 0, clear: 0, unchecked: 0 };
  for (const { answer } of cases) counts[answer.state] += 1;
  return counts;
}
