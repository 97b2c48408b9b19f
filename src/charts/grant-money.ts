import { max, scaleLinear, sum } from 'd3';
import { bar, endRoom, hatch, unknownBar, type MarkQualifier } from '#charts/marks.ts';
import { placeHead, writeHead, type RowHead } from '#charts/row-head.ts';
import { tooltip } from '#charts/tooltip.ts';
import { picture, svg, type ChartOptions, type Picture, type Svg } from '#charts/svg.ts';

export interface MoneyPart {
  label: string;
  /** Null: nobody has published it. */
  value: number | null;
  qualifier?: MarkQualifier | undefined;
  /** For example, that the sum is shared with another grant. */
  note?: string | undefined;
}

export interface GrantMoney {
  /** What the whole call had. */
  budget: MoneyPart | null;
  award: MoneyPart | null;
  /** In the order of time; empty: no payment is known. */
  payments: readonly MoneyPart[];
  /** Names the payments together. */
  paid: { label: string; note?: string | undefined };
}

export interface GrantMoneyOptions extends ChartOptions {
  format: (value: number, qualifier: MarkQualifier) => string;
  /** Text in place of a sum that nobody has published. */
  unknown: string;
}

export interface PlacedPart {
  kind: 'budget' | 'award' | 'paid';
  head: RowHead;
  y: number;
  barY: number;
  /** Ends of the pieces, from zero; a single one for budget and award. Null: unknown. */
  ends: (number | null)[];
  qualifier: MarkQualifier;
  /** End of the sum that this one is a part of: where this one is known, the rest is drawn as an outline. */
  whole: number | null;
}

const height = 20;
const gap = 14;
/** What stands for an unknown sum: short and thin, so that it looks like no amount. */
const stub = { width: 44, height: 7 };

interface Row {
  kind: PlacedPart['kind'];
  label: string;
  note: string | undefined;
  steps: (number | null)[];
  whole: number | null;
  qualifier: MarkQualifier;
}

/** Running totals of the known payments; only the last total when one payment is a refund. */
function running(payments: readonly MoneyPart[]): (number | null)[] {
  if (payments.some(({ value }) => value !== null && value < 0))
    return [sum(payments, ({ value }) => value ?? 0), ...(payments.some(({ value }) => value === null) ? [null] : [])];

  let total = 0;
  return payments.map(({ value }) => {
    if (value === null) return null;
    total += value;
    return total;
  });
}

function paidQualifier(payments: readonly MoneyPart[]): MarkQualifier {
  if (payments.some(({ value }) => value === null)) return 'at-least';
  return payments.find(({ qualifier = 'exact' }) => qualifier !== 'exact')?.qualifier ?? 'exact';
}

/** Budget, award and payments as rows; a budget or award that is not stated is left out. */
function rowsOf({ budget, award, payments, paid }: GrantMoney): Row[] {
  const single = (
    kind: Row['kind'],
    { label, value, qualifier = 'exact', note }: MoneyPart,
    whole: number | null,
  ): Row => ({ kind, label, note, steps: [value], whole, qualifier });
  return [
    ...(budget === null ? [] : [single('budget', budget, null)]),
    ...(award === null ? [] : [single('award', award, budget?.value ?? null)]),
    {
      kind: 'paid',
      label: paid.label,
      note: paid.note,
      steps: payments.length === 0 ? [null] : running(payments),
      whole: award?.value ?? null,
      qualifier: paidQualifier(payments),
    },
  ];
}

/** Places three rows on one scale from zero; each shows the extent of the row above it. */
export function placeGrantMoney(
  money: GrantMoney,
  { width = 360, format, unknown }: GrantMoneyOptions,
): { rows: PlacedPart[]; height: number } {
  const rows = rowsOf(money);
  const high = max(rows.flatMap(({ steps }) => steps.flatMap((step) => step ?? []))) || 1;
  const x = scaleLinear()
    .domain([0, high])
    .rangeRound([1, width - endRoom]);
  const place = (value: number | null) =>
    value === null ? null : value === 0 ? 1 : Math.max(2, x(Math.max(0, value)));

  let y = 0;
  const placed = rows.map(({ kind, label, note, steps, whole, qualifier }): PlacedPart => {
    const total = steps.findLast((step) => step !== null) ?? null;
    const head = placeHead(label, total === null ? unknown : format(total, qualifier), width, note);
    const part = { kind, head, y, barY: y + head.height + 4, ends: steps.map(place), qualifier, whole: place(whole) };
    y = part.barY + height + gap;
    return part;
  });
  return { rows: placed, height: y - gap + 3 };
}

const kinds = { budget: 'kind-planned', award: 'kind-awarded', paid: 'kind-paid' };

function pieces(id: string, { kind, barY: y, ends, qualifier }: PlacedPart): Svg {
  let from = 1;
  const known = ends.flatMap((end) => end ?? []);
  const marks = ends.map((to) => {
    if (to === null) return unknownBar(id, { x: from, y: y + (height - stub.height) / 2, ...stub });
    const last = to === known.at(-1);
    const piece = bar({
      from,
      to,
      y,
      height,
      qualifier: last && !ends.includes(null) ? qualifier : 'exact',
      name: kinds[kind],
    });
    from = to;
    return piece;
  });
  return svg`${marks}${known.slice(0, -1).map((x) => svg`<path class="seam" d="M${x} ${y}V${y + height}"/>`)}`;
}

function row(id: string, part: PlacedPart): Svg {
  const { head, y, barY, ends, whole } = part;
  const known = ends.some((end) => end !== null);
  const frame =
    whole === null || !known
      ? null
      : svg`<rect class="mark-negative" x="1" y="${barY}" width="${whole - 1}" height="${height}"/>`;
  return svg`<g${tooltip(said(head))}>${writeHead(head, 0, y, 'label', known)}${frame}${pieces(id, part)}<path class="axis" d="M1 ${barY - 2}V${barY + height + 2}"/></g>`;
}

/** The text of a row without line breaks. */
const said = ({ label, value, note }: RowHead) => [`${label.join(' ')}: ${value}`, ...note].join(', ');

/** Draws the budget of a call, the award of the grant and its known payments. Null when no amount is known. */
export function grantMoney(money: GrantMoney, options: GrantMoneyOptions): Picture | null {
  const sums = [money.budget, money.award, ...money.payments];
  if (sum(sums, (part) => Number(part !== null && part.value !== null)) === 0) return null;

  const { id, title, width = 360 } = options;
  const { rows, height } = placeGrantMoney(money, options);
  return picture(
    { name: 'grant-money', title, width, height },
    svg`${hatch(id)}
${rows.map((part) => svg`${row(id, part)}\n`)}`,
  );
}
