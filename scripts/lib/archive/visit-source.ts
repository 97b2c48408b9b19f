import type { SourceCheck } from '#schemas/index.ts';
import type { WebAnswer, Failure, Web } from './web.ts';

/** What a visit to an address met, as it stands in data/source-checks.csv. */
export type AddressVisit = Pick<
  SourceCheck,
  'outcome' | 'status' | 'redirects' | 'final_url' | 'media_type' | 'sha256'
>;

export interface Visitor {
  visit: Web['visit'];
  /** Whether a program may open an address. */
  mayOpen: (url: string) => Promise<boolean>;
  /** Fulfils when it is the turn of the host. */
  turn: (url: string) => Promise<void>;
  /** Whether an address is anybody's, not one of a private network: no redirect leads us there. */
  isPublic: (url: URL) => boolean;
}

/** The most redirects that are followed. */
const most = 5;

/** Opens the address of a source as a reader would, one redirect after another. */
export async function visitSource(url: string, visitor: Visitor): Promise<AddressVisit> {
  let at = url;
  for (let redirects = 0; ; redirects += 1) {
    const facts = { redirects, final_url: at === url ? null : at };
    if (!(await visitor.mayOpen(at))) return { ...nothing, ...facts, outcome: 'forbidden' };
    await visitor.turn(at);
    const answer = await visitor.visit(at);
    if (typeof answer === 'string') return { ...nothing, ...facts, outcome: answer };
    const next = nextOf(answer, at);
    if (next === undefined) return { ...facts, ...met(answer) };
    const isWay = next !== null && visitor.isPublic(next) && redirects < most;
    if (!isWay) return { ...nothing, ...facts, outcome: 'misled', status: answer.status };
    at = next.href;
  }
}

const nothing = { status: null, media_type: null, sha256: null };

/** Where an answer leads: undefined: it is the answer itself; null: to no address of the web. */
function nextOf({ status, location }: WebAnswer, at: string): URL | null | undefined {
  if (status < 300 || status > 399 || status === 304) return undefined;
  const next = location === null ? null : URL.parse(location, at);
  if (next === null || !/^https?:$/.test(next.protocol) || next.username !== '') return null;
  next.hash = '';
  return next;
}

function met({ status, mediaType, sha256 }: WebAnswer): Omit<AddressVisit, 'redirects' | 'final_url'> {
  const outcome = outcomeOf(status);
  if (outcome !== 'opened') return { ...nothing, outcome, status };
  return { outcome: sha256 === null ? 'partly' : 'opened', status, media_type: mediaType, sha256 };
}

function outcomeOf(status: number): Exclude<SourceCheck['outcome'], Failure> {
  if (status >= 200 && status <= 299) return 'opened';
  if (status === 404 || status === 410) return 'gone';
  return status >= 400 && status <= 499 ? 'refused' : 'failed';
}
