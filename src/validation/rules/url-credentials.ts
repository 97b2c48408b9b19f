import { cellRule } from '../rule.ts';
import { isAddress } from '../texts.ts';
import { addressIn } from '../web-host.ts';

/** An address names no user: `https://24.kg@evil.example` opens evil.example, and a password in an address is published with it. */
export const urlCredentials = cellRule('url-credentials', 'error', { of: isAddress }, (cell) => {
  const address = addressIn(cell);
  if (address === null || (address.username === '' && address.password === '')) return null;
  return { params: { host: address.host } };
});
