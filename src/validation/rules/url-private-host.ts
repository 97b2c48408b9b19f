import { cellRule } from '../rule.ts';
import { isAddress } from '../texts.ts';
import { addressIn, hostOf } from '../web-host.ts';

/** Names that mean another machine, or none, wherever they are opened (RFC 6761, RFC 7686, RFC 9476). */
const ownNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|onion|alt|test|invalid)$/;
/** Addresses of this machine and of networks of offices (RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291). */
const ownNumbers =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;

/** An address can be opened by any reader: it leads to no machine of the writer's own network. */
export const urlPrivateHost = cellRule('url-private-host', 'error', { of: isAddress }, (cell) => {
  const address = addressIn(cell);
  if (address === null) return null;
  const host = address.hostname.replace(/\.$/, '');
  const isPrivate = ownNames.test(host) || ownNumbers.test(host) || !/[.:]/.test(host);
  return isPrivate ? { params: { host: hostOf(address) } } : null;
});
