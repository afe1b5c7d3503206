import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { TOPIC_COLORS } from '../../lib/model/topic.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { addTopics, type Earshot, launchEarshot } from '../browser/earshot.ts';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { firstRows } from './first-rows.ts';
import { type Scene, sceneOf } from './scene.ts';
import { startArguments, UsageError } from './start-arguments.ts';
import { tellStory } from './tell-story.ts';

const ROWS = 5;
const RESULTS = join(import.meta.dirname, '../../.earshot');

/** `npm start`: Earshot in a browser of its own, on the project's sample pages or a saved page. */
async function main(argv: readonly string[]): Promise<void> {
  const given = startArguments(argv);
  const scene = sceneOf(given);
  await ensureChromium();
  say('Building Earshot …');
  await buildExtension('chrome-mv3');
  const headless = given.headless || !hasDisplay();
  const folder = editedCopy('chrome-mv3', (manifest) => void (manifest.host_permissions = [...scene.hosts]));
  const profile = mkdtempSync(join(tmpdir(), 'earshot-profile-'));
  // Ctrl-C ends the browser at once: what it leaves behind is taken away here, whichever way it ends.
  process.on('exit', () => [folder, profile].forEach((path) => rmSync(path, { recursive: true, force: true })));
  const earshot = await launchEarshot({ folder, profile, headless, viewport: { width: 1280, height: 900 } });
  try {
    await scene.serve(earshot.context);
    const topics = scene.topics.map((topic, index) => ({ ...topic, color: TOPIC_COLORS[index % TOPIC_COLORS.length]! }));
    await addTopics(await earshot.own('manifest.json'), topics);
    await (headless ? tell(earshot, scene) : show(earshot, scene, given.page === null));
  } finally {
    await earshot.close();
  }
}

/** Nobody is there to look: the story is played and its results are printed. */
async function tell(earshot: Earshot, scene: Scene): Promise<void> {
  say(`No display here, so Earshot is shown without a window. It listens for ${names(scene)} on ${scene.first.href}`);
  mkdirSync(RESULTS, { recursive: true });
  const { read, mentions, tagged, digest, pictures } = await tellStory(earshot, scene, RESULTS);
  say(`Posts read: ${read}. Mentions kept: ${mentions.length}.`);
  if (tagged !== null) say(`Tagged “${scene.tag}” in the popup: ${tagged.post.url}`);
  if (digest !== null) say(`\nThe digest: ${shown(digest)}\nIts first rows:\n\n${firstRows(readFileSync(digest, 'utf8'), ROWS)}`);
  say(`\nThe page and the popup: ${pictures.map(shown).join(' ')}`);
}

/** Opens the scene and leaves the browser to the person who sits before it, until they close it. */
async function show(earshot: Earshot, scene: Scene, isSample: boolean): Promise<void> {
  const closed = new Promise((resolve) => earshot.context.once('close', resolve));
  // The web is open, as in any browser; a saved page alone stays as it was saved.
  if (isSample) await earshot.context.unroute(/^https?:/);
  const page = await earshot.open(scene.first.href);
  await page.bringToFront();
  say(`Earshot listens for ${names(scene)} on ${scene.first.href}`);
  say(`For this scene the permission to read ${scene.hosts.join(' ')} is given already; for every other site Earshot asks, with a click in its popup.`);
  say('Its icon is behind the puzzle piece. Close the window or press Ctrl-C to end.');
  await closed;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function names(scene: Scene): string {
  return scene.topics.map(({ name }) => name).join(' and ');
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
