import { readdirSync, readFileSync } from 'node:fs';

const pageSize = 4096;

/** Measures the memory of a process and all its descendants: the highest sum of resident bytes seen; null where there is no /proc. */
export function watchMemory(pid: number, every = 100): () => number | null {
  let peak = 0;
  const look = () => (peak = Math.max(peak, treeBytes(pid)));
  const timer = setInterval(look, every);
  look();
  return () => {
    clearInterval(timer);
    return peak === 0 ? null : peak;
  };
}

function treeBytes(root: number) {
  const processes = listProcesses();
  const tree = new Set([root]);
  for (const parent of tree)
    for (const { pid } of processes.filter((process) => process.parent === parent)) tree.add(pid);
  return processes.reduce((sum, { pid, bytes }) => sum + (tree.has(pid) ? bytes : 0), 0);
}

/** /proc/<pid>/stat: the name stands in brackets and may hold anything; after it come state, parent … and, as the 22nd, the resident pages. */
function listProcesses() {
  return numbersIn('/proc').flatMap((pid) => {
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return stat === '' ? [] : [{ pid, parent: Number(fields[1]), bytes: Number(fields[21]) * pageSize }];
  });
}

function numbersIn(folder: string) {
  try {
    return readdirSync(folder)
      .map(Number)
      .filter((pid) => pid > 0);
  } catch {
    return [];
  }
}

/** Reads a file of /proc; empty where the process has ended meanwhile. */
function read(file: string) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
