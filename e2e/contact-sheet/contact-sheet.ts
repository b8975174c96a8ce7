import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '../../demo/stack.ts';
import { launchBrowser } from '../browser.ts';
import { startHomeNetwork } from '../stack/home-network.ts';
import { compose } from './compose.ts';
import { takeDeskImages } from './desk-images.ts';
import { everyLook, lookName, type Look, type Shot } from './look.ts';
import { takeReadmeImages } from './readme-images.ts';
import { shootPanel } from './shoot-panel.ts';
import { shootViews, writeViews } from './shoot-views.ts';
import { shootWall } from './shoot-wall.ts';

const usage = `Takes a picture of every screen and mail and lays them out on sheets.

  pnpm contact-sheet <folder>     all of it: 3 widths, 2 themes, 3 languages
    --only <text>                 only sheets whose name holds this, such as panel-en-light (may be repeated)
    --images                      retake docs/images as well
`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: [] },
    images: { type: 'boolean', default: false },
  },
});
if (positionals[0] === undefined) {
  process.stderr.write(usage);
  process.exit(2);
}
const folder = resolve(positionals[0]);
const views = join(folder, 'views');
await mkdir(views, { recursive: true });

const dataDir = await mkdtemp(join(tmpdir(), 'wipeboard-contact-sheet-'));
const stack = await startStack({ dataDir, firstCards: true });
// Through a network that lets one machine send more than one household may.
const network = await startHomeNetwork(stack.workerUrl);
const browser = await launchBrowser(network.args);
const shooters: Record<string, (look: Look) => Promise<Shot[]>> = {
  panel: (look) => shootPanel(browser, stack.shopUrl, look, folder),
  wall: (look) => shootWall(browser, stack, look, folder),
  mail: (look) => shootViews(browser, 'mail', views, look, folder),
  page: (look) => shootViews(browser, 'page', views, look, folder),
  'wall-without-script': (look) => shootViews(browser, 'wall', views, look, folder),
  desk: (look) => shootViews(browser, 'desk', views, look, folder),
};
try {
  await writeViews(views);
  for (const [kind, shoot] of Object.entries(shooters)) {
    for (const look of everyLook()) {
      const name = `${kind}-${lookName(look)}`;
      if (values.only.length > 0 && !values.only.some((text) => name.includes(text))) continue;
      const shots = await shoot(look);
      process.stdout.write(`${await compose(browser, { name, shots, folder, width: look.width })}\n`);
    }
  }
  if (values.images) {
    await takeReadmeImages(browser, stack);
    await takeDeskImages(browser);
  }
} finally {
  await browser.close();
  await network.stop();
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
}
