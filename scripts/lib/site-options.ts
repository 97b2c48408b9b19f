import { flags } from './flags.ts';

/** The options of a build; build and start take the same flags. */
export interface SiteOptions {
  /** Address of the host, for canonical links, feeds and citations. */
  site: string;
  /** Path below which the site lives, with a slash at both ends. */
  base: string;
  /** Folder of the tables. */
  data: string;
  /** Folder that receives the site. */
  out: string;
  /** Whether made-up data may be built. */
  synthetic: boolean;
  /** Whether nothing is taken from what earlier builds have made, and nothing kept. */
  fresh: boolean;
  /** Where npm start serves the site. */
  port: number;
}

const usage =
  'npm run build -- [--base /path/] [--site https://host] [--data folder] [--out folder] [--synthetic] [--fresh]; npm start also takes [--port 4321]';

/** A build without flags. */
export const defaults: SiteOptions = {
  site: 'https://achyk-zakaz.example',
  base: '/',
  data: 'data',
  out: 'dist',
  synthetic: false,
  fresh: false,
  port: 4321,
};

/** Reads the flags of the command line; anything that is not understood is refused with the usage. */
export function siteOptions(args: readonly string[]): SiteOptions {
  const {
    site = defaults.site,
    base = defaults.base,
    data = defaults.data,
    out = defaults.out,
    synthetic = defaults.synthetic,
    fresh = defaults.fresh,
    port = String(defaults.port),
  } = parsed(args);
  return { site: originOf(site), base: baseOf(base), data, out, synthetic, fresh, port: portOf(port) };
}

function parsed(args: readonly string[]) {
  const [text, yes] = [{ type: 'string' }, { type: 'boolean' }] as const;
  return flags(args, {
    options: { site: text, base: text, data: text, out: text, port: text, synthetic: yes, fresh: yes },
    usage,
  });
}

function originOf(site: string) {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`not a web address: --site ${site}`);
  if (url.username || url.password) throw new Error(`a name or password does not belong into --site: ${url.host}`);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(`only the host belongs into --site, the path into --base: ${site}`);
  return url.origin;
}

function portOf(port: string) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`not a port: --port ${port}`);
  return Number(port);
}

function baseOf(base: string) {
  const parts = base.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    throw new Error(`not a path of a site: --base ${base}`);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
