import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { hasPackaged, launchPackaged } from './lib/chromium.ts';
import { looksFolder, openStylePage, packed, shoot, shotNames } from './lib/look-shots.ts';
import { main } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { stage } from './lib/stage.ts';

/** npm run looks: photographs the style page of dist/ anew; needed when the look was changed on purpose. */
await main(async () => {
  if (!hasPackaged) throw new Error('the pictures are taken by the Chromium from npm, which runs on 64-bit Linux only');
  const [browser, server] = await Promise.all([launchPackaged(), serve('dist')]);
  try {
    const page = await openStylePage(browser, server.url);
    rmSync(looksFolder, { recursive: true, force: true });
    mkdirSync(looksFolder, { recursive: true });
    const names = await shotNames(page);
    const take = async (taken: () => void) => {
      for (const name of names) {
        writeFileSync(`${looksFolder}/${name}.png`, await packed(await shoot(page, name)));
        taken();
      }
    };
    await stage('looks', take, { what: 'photographs', of: names.length });
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
});
