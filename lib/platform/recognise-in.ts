import type { SiteId } from '../model/site.ts';
import { nativeBrowser as browser } from './native-browser.ts';

/** The software that the page in front runs on, told by its own marks; null = none with a reader, or a page not ours to look at. */
export async function recogniseIn(tabId: number): Promise<SiteId | null> {
  try {
    const [told] = await browser.scripting.executeScript({ target: { tabId }, files: ['recognise.js'] });
    return typeof told?.result === 'string' ? told.result : null;
  } catch {
    return null;
  }
}
