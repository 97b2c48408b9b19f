import { cellRule } from '../rule.ts';
import { isId } from '../texts.ts';

/** An id is the name of a folder, of which file systems take 255 bytes at most, and a part of an address that people copy. */
const limit = 100;

/** No id is longer than a name can be. */
export const idTooLong = cellRule('id-too-long', 'error', { of: isId }, ({ length }) =>
  length > limit ? { params: { length, limit } } : null,
);
