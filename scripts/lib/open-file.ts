import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** A file that is open to be read, whoever asked for it closes it; `folder` where the path is that of a folder. */
export interface OpenFile {
  file: FileHandle;
  size: number;
  modified: Date;
}

/** What a file system says of a path that nobody can open. */
const notThere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL', 'ENXIO', 'EISDIR'];

/** Opens the file that an address names below a folder; null where there is none, for hidden files, and wherever a link stands on the way. */
export async function openFile(folder: string, address: string): Promise<OpenFile | 'folder' | null> {
  try {
    const within = await realpath(folder);
    const path = pathOf(within, address);
    if (path === null || (await realpath(path)) !== path) return null;
    return await opened(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && notThere.includes(String(error.code))) return null;
    throw error;
  }
}

/** Opens without following a link and without waiting for the other end of a pipe. */
async function opened(path: string): Promise<OpenFile | 'folder' | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const state = await file.stat();
  if (state.isFile()) return { file, size: state.size, modified: state.mtime };
  await file.close();
  return state.isDirectory() ? 'folder' : null;
}

/** The path that an address means; null for what is malformed, hidden or leads out of the folder. */
function pathOf(folder: string, address: string) {
  const name = decoded(address);
  if (name === null || name.includes('\0') || /(^|[/\\])\.(?!well-known)/.test(name)) return null;
  const path = resolve(folder, join('.', sep, name));
  return path === folder || path.startsWith(folder + sep) ? path : null;
}

function decoded(address: string) {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
