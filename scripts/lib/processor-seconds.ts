import { readFileSync } from 'node:fs';

/** Ticks of the kernel's clock in a second, as /proc counts them. */
const ticks = 100;

/** Processor seconds that this process and its ended children have used; null where there is no /proc. */
export function processorSeconds(): number | null {
  try {
    return secondsIn(readFileSync('/proc/self/stat', 'latin1'));
  } catch {
    return null;
  }
}

/** /proc/<pid>/stat: the name stands in brackets and may hold anything; the 14th to 17th field are the ticks of the process and of its children. */
export function secondsIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
}
