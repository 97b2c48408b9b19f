import { cellRule } from '../rule.ts';
import { isId } from '../texts.ts';

/** Names that Windows keeps for devices: a folder of such a name can be made nowhere there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Names of our own pages, beside which the pages of rows stand. */
const pages = ['index', 'page', 'search', 'names', '404'];

/** No id is a name that means something else already. */
export const idReserved = cellRule('id-reserved', 'error', { of: isId }, ({ value }) =>
  devices.test(value) || pages.includes(value) ? {} : null,
);
