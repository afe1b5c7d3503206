import type { Earshot } from './earshot.ts';

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' }): Promise<void>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

/** Takes back every host, as a user does on the browser's page of extensions, and grants these again. */
export async function allowOnly(earshot: Earshot, patterns: readonly string[]): Promise<void> {
  const page = await earshot.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, granted]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
      if (granted.length === 0) return;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const pattern of granted) await developerPrivate.addHostPermission(extensionId, pattern);
    },
    [earshot.id, patterns] as const,
  );
  await page.close();
}

/** An unpacked extension comes back after a reload only in developer mode. */
export async function allowReload(earshot: Earshot): Promise<void> {
  const page = await earshot.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}
