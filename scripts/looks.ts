import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { hasPackaged, launchPackaged } from './lib/chromium.ts';
import { looksFolder, openStylePage, packed, shoot, shotNames } from './lib/look-shots.ts';
import { main } from './lib/run.ts';
import { serve } from './lib/serve.ts';

/** npm run looks: photographs the style page of dist/ anew; needed when the look was changed on purpose. */
await main(async () => {
  if (!hasPackaged) throw new Error('the pictures are taken by the Chromium from npm, which runs on 64-bit Linux only');
  const [browser, server] = await Promise.all([launchPackaged(), serve('dist')]);
  try {
    const page = await openStylePage(browser, server.url);
    rmSync(looksFolder, { recursive: true, force: true });
    mkdirSync(looksFolder, { recursive: true });
    for (const name of await shotNames(page))
      writeFileSync(`${looksFolder}/${name}.png`, await packed(await shoot(page, name)));
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
});
