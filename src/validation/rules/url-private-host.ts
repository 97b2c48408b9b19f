import { cellRule } from '../rule.ts';
import { isAddress } from '../texts.ts';
import { addressIn, hostOf, isPrivateHost } from '../web-host.ts';

/** An address can be opened by any reader: it leads to no machine of the writer's own network. */
export const urlPrivateHost = cellRule('url-private-host', 'error', { of: isAddress }, (cell) => {
  const address = addressIn(cell);
  if (address === null) return null;
  return isPrivateHost(address) ? { params: { host: hostOf(address) } } : null;
});
