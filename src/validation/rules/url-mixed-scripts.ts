import { cellRule } from '../rule.ts';
import { isAddress } from '../texts.ts';
import { addressIn, hostOf } from '../web-host.ts';

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Arabic', 'Hebrew', 'Han'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** A host is written in one script, since «а» of one looks like «a» of another and opens another site; no backslash hides where the host ends. */
export const urlMixedScripts = cellRule('url-mixed-scripts', 'error', { of: isAddress }, (cell) => {
  const address = addressIn(cell);
  if (address === null) return null;
  const host = hostOf(address);
  const isMixed = scripts.filter((script) => script.test(host)).length > 1;
  return isMixed || cell.value.includes('\\') ? { params: { host: address.host } } : null;
});
