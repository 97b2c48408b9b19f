import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** The part of Vite and Astro that this needs: the modules of each file that a browser is given. */
type Bundle = Record<string, { type: string; moduleIds?: readonly string[] }>;
interface Bundling {
  environment: { name: string };
  emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void;
}

/** Pagefind's program is not bundled: the index brings it along. */
const besideBundle = ['pagefind'];

/** Publishes `licences.txt`: whose programs and fonts a reader is sent, and under which licences, as their packages say it. */
export function shippedLicences() {
  return {
    name: 'shipped-licences',
    generateBundle(this: Bundling, _: unknown, bundle: Bundle) {
      if (this.environment.name !== 'client') return;
      const modules = [...modulesOf(bundle), ...ofWorkers];
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(packagesIn(modules)) });
    },
  };
}

/** The modules of workers, which are bundled by themselves before the pages that start them. */
const ofWorkers = new Set<string>();

/** Remembers what a worker is made of. */
export const workerLicences = () => ({
  name: 'worker-licences',
  generateBundle(_: unknown, bundle: Bundle) {
    for (const module of modulesOf(bundle)) ofWorkers.add(module);
  },
});

const modulesOf = (bundle: Bundle) => Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);

/** The packages that modules come from; what a tool adds itself has a name that begins with \0. */
export function packagesIn(modules: readonly string[]): string[] {
  const named = modules.flatMap((id) => {
    const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? /^\0([\w-]+)\//.exec(id) ?? [];
    return name !== undefined && existsSync(join(root, 'node_modules', name, 'package.json')) ? [name] : [];
  });
  return [...new Set([...named, ...besideBundle])].sort();
}

/** The licences of packages and of the fonts, each under a line with its name. */
export function licencesOf(packages: readonly string[]): string {
  const fonts = readFileSync(join(root, 'src/fonts/OFL.txt'), 'utf8');
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  return [
    section('Ачык заказ / Открытый заказ / Open Order (MIT)', own),
    ...packages.map((name) => section(titleOf(name), licenceOf(name))),
    section('Literata, Golos Text (OFL-1.1)', fonts),
  ].join('\n\n');
}

const section = (title: string, text: string) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.trim()}\n`;

function titleOf(name: string) {
  const { version, license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  return `${name} ${version} (${license})`;
}

/** The licence of a package, without those of the tools that it was made with. */
function licenceOf(name: string) {
  const folder = join(root, 'node_modules', name);
  const file = licenceIn(folder) ?? licenceIn(join(folder, 'LICENSE'));
  if (file === null) throw new Error(`the package ${name} has no licence that could be published with it`);
  return readFileSync(file, 'utf8').split('\n# Licenses of bundled dependencies')[0] ?? '';
}

/** The file of the licence that stands directly in a folder. */
function licenceIn(folder: string) {
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const found = files.find((entry) => entry.isFile() && /^licen[cs]e(-mit)?(\.\w+)?$/i.test(entry.name));
  return found === undefined ? null : join(folder, found.name);
}
