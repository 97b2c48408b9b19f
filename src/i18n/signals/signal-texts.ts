import type { SignalCode } from '#model/signals/index.ts';

/** The words of one signal: a question, never a finding. */
interface SignalText {
  question: string;
  /** When it is raised. */
  method: string;
  /** Why there may be nothing behind it. */
  innocent: string;
}

export type SignalTexts = Readonly<Record<SignalCode, SignalText>>;
