import { encode } from 'uqr';

/** A QR code as one stroke: its modules are squares with a side of 1, in a square with the given side. */
export interface QrPath {
  size: number;
  d: string;
}

/** The quiet border that scanners want around a code, in modules; paper is white beyond it. */
const border = 2;

/** Which of the eight masks of the standard is laid over a code: trying all of them takes ten times as long, and every camera reads any. */
const maskPattern = 0;

/** The QR code of a text: of every row the runs of dark modules, one behind another. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'L', border, maskPattern });
  let [x, y] = [0, 0];
  const runs = data.flatMap((row, at) =>
    runsOf(row).map(({ start, length }) => {
      const move = `m${start - x} ${at - y}h${length}`;
      [x, y] = [start + length, at];
      return move;
    }),
  );
  return { size, d: `M0 .5${runs.join('')}`.replaceAll(' -', '-') };
}

function runsOf(row: readonly boolean[]) {
  const runs: { start: number; length: number }[] = [];
  for (const [start, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === start) last.length += 1;
    else runs.push({ start, length: 1 });
  }
  return runs;
}
