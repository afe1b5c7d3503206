import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ANY_PAGE, SITES, TAUGHT_SITE } from '../../lib/sites/catalog.ts';
import { optionalHosts } from '../../lib/sites/hosts.ts';
import { builtText, gzipSize, POPUP_ON_DEMAND, scriptsOfPage } from './built-files.ts';
import { filesBelow, ROOT } from './project-files.ts';

// Among the tests of real browsers because these read the two builds that are made for them.

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1_024;
const CONTENT_SCRIPT_BUDGET = 25 * KB;
/**
 * What a page's process loads: the loop and the reader. Any page's reader knows every way to mark up a post, and comes after
 * a look at what the page runs on. The loop remembers what is stored of a page, hears answers and looks for what is gone:
 * it may grow as long as each script stays within its own budget.
 */
const TOGETHER: Record<string, number> = { [ANY_PAGE.id]: 42 * KB };
const USUALLY_TOGETHER = 35 * KB;
const READERS = [...SITES, ANY_PAGE, TAUGHT_SITE].map(({ id }) => id);
/** The picker knows a post's parts as any page's reader does; it runs where somebody asks for it, and nowhere else. */
const PICKER_BUDGET = 40 * KB;

describe.each(BUILDS)('%s', (build) => {
  test.each(['loop', 'recognise', ...READERS.map((id) => `listen-${id}`)])('the content script %s is small and holds neither store nor schemas', (name) => {
    const path = `${name}.js`;
    expect(gzipSize(build, [path])).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
    expect(builtText(build, path)).not.toMatch(/Dexie|Zod|indexedDB/);
  });

  test.each(READERS)('the loop and the reader of %s are small together', (id) => {
    expect(gzipSize(build, ['loop.js', `listen-${id}.js`])).toBeLessThanOrEqual(TOGETHER[id] ?? USUALLY_TOGETHER);
  });

  test('the picker is small enough for a click and holds neither store nor schemas', () => {
    expect(gzipSize(build, ['teach.js'])).toBeLessThanOrEqual(PICKER_BUDGET);
    expect(builtText(build, 'teach.js')).not.toMatch(/Dexie|Zod|indexedDB/);
  });

  test('the popup loads fast', () => {
    const scripts = scriptsOfPage(build, 'popup.html', POPUP_ON_DEMAND);
    expect(scripts).toEqual(expect.arrayContaining([expect.stringContaining('/list-'), expect.stringContaining('/live-store-')]));
    expect(scripts.length).toBeLessThan(scriptsOfPage(build, 'popup.html').length);
    expect(gzipSize(build, scripts)).toBeLessThanOrEqual(60 * KB);
  });

  test('the popup’s head start is its first script, and waits for no other', () => {
    const [, attributes = '', path = ''] = /<script([^>]*)\ssrc="\/([^"]+)"/.exec(builtText(build, 'popup.html')) ?? [];
    expect(attributes).toMatch(/\sasync\b/);
    expect(builtText(build, path)).toContain('firstSeenAt');
    expect(builtText(build, path)).not.toMatch(/\bimport\b/);
  });

  test('no script can ask for anything or run a text', () => {
    const scripts = filesBelow(`.output/${build}`).filter((path) => path.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    const faults = scripts.flatMap((path) => {
      const code = builtText(build, path.slice(`.output/${build}/`.length));
      return Array.from(code.matchAll(/\b(fetch|eval|importScripts)\s*\(|\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/g), ([what]) => `${path}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  test('the manifest asks for what the README says and nothing else', () => {
    const manifest = JSON.parse(builtText(build, 'manifest.json')) as Record<string, unknown>;
    const beside = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus', ...beside]);
    expect(manifest).toMatchObject(build === 'chrome-mv3' ? { side_panel: { default_path: 'sidepanel.html' } } : { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } });
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    expect(manifest['optional_host_permissions']).toEqual(optionalHosts());
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    for (const key of ['host_permissions', 'content_scripts', 'sandbox', 'oauth2', 'update_url', 'devtools_page', 'chrome_url_overrides']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    });
    expect(manifest['incognito']).toBe('not_allowed');
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['manifest_version', 'name', 'icons', 'background', 'action', 'commands']));
  });

  test('every file that the manifest names is there', () => {
    const { icons, action, background } = JSON.parse(builtText(build, 'manifest.json')) as Manifest;
    const named = [...Object.values(icons), action.default_popup, ...(background.scripts ?? [background.service_worker ?? ''])];
    expect(named.filter((path) => !existsSync(join(ROOT, '.output', build, path)))).toEqual([]);
  });
});

test('nobody else may speak to it: other extensions in Chromium, Mozilla’s data collection in Firefox', () => {
  expect(JSON.parse(builtText('chrome-mv3', 'manifest.json'))).toMatchObject({ manifest_version: 3, externally_connectable: { ids: [] } });
  expect(JSON.parse(builtText('firefox-mv3', 'manifest.json'))).toMatchObject({
    manifest_version: 3,
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});

test('the linter of Firefox’s store finds no error', async () => {
  const linter = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const { stdout } = await promisify(execFile)(process.execPath, [linter, 'lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--no-config-discovery', '--output', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ errors: [], summary: { errors: 0 } });
});

interface Manifest {
  icons: Record<string, string>;
  action: { default_popup: string };
  background: { service_worker?: string; scripts?: string[] };
}
