import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { openPopup } from '../popup/open-popup.ts';
import { popupStates } from '../popup/popup-states.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');

/** Makes a picture of every state of the popup in both themes; names on the command line choose some. */
const chosen = process.argv.slice(2);
const earshot = await launchEarshot();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, act, ...around } of popupStates().filter((state) => chosen.length === 0 || chosen.includes(state.name))) {
    const { page } = await openPopup(earshot, around);
    await act?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(FOLDER, `popup-${name}-${colorScheme}.png`), animations: 'disabled' });
    }
    await page.close();
  }
  console.log(`${FOLDER}: popup`);
} finally {
  await earshot.close();
}
