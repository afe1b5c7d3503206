import { defineConfig, type WxtViteConfig } from 'wxt';
import { localeFiles } from './components/locales/locale-files.ts';
import { ANY_PAGE } from './lib/sites/catalog.ts';
import { optionalHosts } from './lib/sites/hosts.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** All of the popup's first screen, with what it needs: each file apart costs a round trip, and is packed worse. */
const FIRST_LIST = modulesOf({
  components: ['show-page'],
  'components/triage': ['MentionList', 'TriageToast', 'triage-handlers', 'use-current', 'use-list-keys', 'use-news-words'],
  'components/hooks': ['use-page', 'use-triage', 'use-tags', 'use-mentions', 'use-alert', 'use-background', 'use-search', 'use-minute', 'use-topic-list', 'use-tour'],
  'components/popup': ['Popup', 'FilterBar', 'PageMenu', 'PopupHeader', 'StoreNotices', 'page-state', 'store-filter'],
  'components/search': ['SearchField'],
  'components/site': ['site-name'],
  'components/parts': ['Logo', 'Toast', 'SelectChip', 'Notice', 'use-steady'],
});

/** What pages of ours come in, each with all that it needs and no piece before it holds. Named by what is asked for first. */
const PIECES: readonly (readonly [string, RegExp])[] = [
  ['head-start', /popup\/head-start\.ts$/],
  ['list', FIRST_LIST],
  ['live-store', /hooks\/live-store\.ts$/],
  // What the current mention of a list shows: asked for by every list that has one.
  ['MentionActions', /(mention\/(MentionActions|FollowUpFacts)|person\/MetBefore|hooks\/offered-now)\.tsx?$/],
  ['PageNotice', /popup\/PageNotice\.tsx$/],
  ['mentions', /store\/mentions\.ts$/],
  ['queue', /queue\/QueueScreen\.tsx$/],
];

type PluginOption = NonNullable<WxtViteConfig['plugins']>[number];

/** The popup's head start as a script that waits for no other: what other modules import runs when all of them have come. */
const headStartFirst: PluginOption = {
  name: 'head-start-first',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { path, bundle = {} }) {
      const script = Object.values(bundle).find(({ name }) => name === 'head-start');
      if (!path.includes('popup') || script === undefined) return [];
      return [{ tag: 'script', attrs: { type: 'module', async: true, src: `/${script.fileName}` }, injectTo: 'head-prepend' }];
    },
  },
};

/** The modules of these names in these folders, and what the build itself adds to every page. */
function modulesOf(folders: Readonly<Record<string, readonly string[]>>): RegExp {
  const paths = Object.entries(folders).flatMap(([folder, names]) => names.map((name) => `/${folder}/${name}\\.tsx?$`));
  return new RegExp(['virtual:wxt-html-plugins', ...paths].join('|'));
}

/** A part that is loaded when it is asked for brings its style along; the names of its scripts would weigh more than they save. */
function withoutScripts(_name: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? needed : needed.filter((path) => path.endsWith('.css'));
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  vite: () => ({
    plugins: [headStartFirst],
    // The same library without what only browsers of 2016 need: what it exports is wrapped for those else.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // One JSX dialect for WXT, Vitest and tsc: Preact's automatic runtime.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // WXT's own words for a script that crashes reach nobody: the error itself is thrown on.
    build: { modulePreload: { polyfill: false, resolveDependencies: withoutScripts }, target: 'es2022', rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // What the popup shows first in one piece: pages share much of it, and each piece apart is packed worse.
      const isPages = entrypoints.some(({ type }) => type === 'popup');
      // Packs closer, and takes ten times as long: for the one reader that knows every way to mark up a post.
      if (build !== undefined && entrypoints.some(({ name }) => name === `listen-${ANY_PAGE.id}`)) Object.assign(build, { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, inline: 1, pure_getters: true } } });
      if (isPages) Object.assign(build?.rollupOptions?.output ?? {}, { codeSplitting: { groups: PIECES.map(([name, test], index) => ({ name, test, priority: PIECES.length - index })) } });
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Earshot',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: optionalHosts(),
    action: {
      default_title: '__MSG_extensionName__',
      // Grey until a page's reader says that it listens.
      default_icon: { 16: 'icon/off-16.png', 24: 'icon/off-24.png', 32: 'icon/off-32.png' },
    },
    omnibox: { keyword: 'eh' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      read: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandRead__' },
      panel: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandPanel__' },
      clip: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandClip__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    web_accessible_resources: [],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'earshot@earshot.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Without the key any other extension may message us.
          externally_connectable: { ids: [] },
        }),
  }),
});
