import { contentPolicy, filePolicy, pageDoes, workerPolicy, type PageDoes } from '#publish/content-policy.ts';
import { languages } from '#text/languages.ts';

/** What no page of ours uses. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const remark = `# For hosts that read this file (Cloudflare Pages, Netlify and others); the site is complete without it. Such hosts add rules up instead of
# letting one undo another, so no two rules name the same header for one address. Whether a host is reached by https alone, for good, is decided for
# the host and all that lives there, not here; where it is, add below «/*»:  Strict-Transport-Security: max-age=63072000; includeSubDomains
`;

/** Folders whose files other sites may use. */
const shared = ['changes', 'charts', 'data', 'feeds', 'share', 'v'];
/** Folders and files that change while their names stay: they are asked for anew, so that no two releases are mixed. */
const renewed = ['check', 'pagefind', 'search', 'compare', 'verify', 'offline.json', 'worker.js', 'keep.js'];
/** The service worker, and the folder of the engine that checks files. */
const workers = ['worker.js', 'check'];

export interface SiteFolders {
  /** Names of the pages and folders directly below a language. */
  pages: readonly string[];
  /** Names of the folders at the root that are pages or hold pages, each with the names of the folders in it. */
  rootPages: Readonly<Record<string, readonly string[]>>;
  /** The same of all others that are no language. */
  folders: Readonly<Record<string, readonly string[]>>;
  /** Names of the files at the root that are no pages. */
  files: readonly string[];
}

/** The `_headers` of a site: what each page and file may do, who may frame and use it, how long it is kept. */
export function siteHeaders({ pages, rootPages, folders, files }: SiteFolders): string {
  const inFolders = new Set([...Object.values(folders), ...Object.values(rootPages)].flat());
  const page = (path: string, { frames = false, ...does }: PageDoes & { frames?: boolean } = {}) =>
    rule(path, [
      `Content-Security-Policy: ${contentPolicy(does)}; frame-ancestors ${frames ? '*' : "'none'"}`,
      `Cross-Origin-Resource-Policy: ${frames ? 'cross-origin' : 'same-origin'}`,
    ]);
  /** A placeholder stands for the three languages, unless it would also stand for a folder of the root. */
  const below = (name: string) =>
    inFolders.has(name) ? languages.map((language) => `/${language}/${name}`) : [`/:language/${name}`];
  return [
    remark,
    rule('/*', [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Cross-Origin-Opener-Policy: same-origin',
      `Permissions-Policy: ${unused.map((name) => `${name}=()`).join(', ')}`,
    ]),
    ...['/', '/404.html', ...languages.map((name) => `/${name}/`)].map((path) => page(path)),
    ...Object.keys(rootPages).map((name) => page(`/${name}/*`)),
    ...pages.flatMap(below).map((path) =>
      path.endsWith('/search')
        ? page(`${path}/`, pageDoes('search/')) + page(`${path}/:list/*`)
        : page(`${path}/*`, {
            ...pageDoes(`${path.slice(path.lastIndexOf('/') + 1)}/`),
            frames: path.endsWith('/embed'),
          }),
    ),
    ...Object.keys(folders).map((name) => rule(`/${name}/*`, [...fileHeaders(name), ...lasting(name)])),
    ...files.map((name) => rule(`/${name}`, [...fileHeaders(name), ...lasting(name)])),
  ].join('\n');
}

function fileHeaders(name: string) {
  const isShared = shared.includes(name);
  return [
    `Content-Security-Policy: ${workers.includes(name) ? workerPolicy : filePolicy}`,
    `Cross-Origin-Resource-Policy: ${isShared ? 'cross-origin' : 'same-origin'}`,
    ...(isShared ? ['Access-Control-Allow-Origin: *'] : []),
  ];
}

/** Files of `_astro` are named after what they hold, so browsers may keep them. */
function lasting(name: string) {
  if (name === '_astro') return ['Cache-Control: public, max-age=31536000, immutable'];
  return renewed.includes(name) ? ['Cache-Control: no-cache'] : [];
}

const rule = (path: string, headers: readonly string[]) => `${path}\n${headers.map((line) => `  ${line}\n`).join('')}`;
