import { relative, resolve } from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type RunnableDevEnvironment, type ViteDevServer } from 'vite';
import { root } from './run.ts';

/** The module that reads the tables, once. */
const reader = resolve(root, 'src/model/site.ts');

/** Lets `npm run dev` show a row that was changed in the tables: they are read again, what was made of them is made anew, and open pages load again. */
export const freshRecord = (folder: string): Plugin => ({
  name: 'fresh-record',
  apply: 'serve',
  configureServer(server) {
    const tables = resolve(root, folder);
    server.watcher.add(tables);
    server.watcher.on('all', (_, file) => {
      if (liesBelow(tables, file)) readAgain(server);
    });
  },
});

/** Whether a file lies in a folder. */
export const liesBelow = (folder: string, file: string) =>
  !/^(?:\.\.|$|\/)/.test(relative(folder, resolve(root, file)));

function readAgain(server: ViteDevServer) {
  for (const environment of Object.values(server.environments))
    if (isRunnableDevEnvironment(environment)) forget(environment);
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Forgets what the reader gave, and every module that holds something of it; what Vite made of their texts stays. */
function forget({ runner }: RunnableDevEnvironment) {
  const { evaluatedModules } = runner;
  const held = new Set(evaluatedModules.getModulesByFile(reader));
  for (const module of held) {
    for (const id of module.importers) {
      const importer = evaluatedModules.getModuleById(id);
      if (importer) held.add(importer);
    }
    evaluatedModules.invalidateModule(module);
  }
}
