/** How any page is read, whatever the site: access that the page cannot bend, what a person sees, addresses. */
const READING = ['adapter', 'dom', 'visible-text', 'web-address', 'text-hash'].map((name) => `lib/sites/${name}.ts`);

/** Sites as data. */
const CATALOGUE = ['lib/sites/catalog.ts', 'lib/sites/match-pattern.ts'];

/** What runs in a page because the user asked. */
const BY_HAND = ['lib/model', 'lib/listen', 'lib/platform/kept-recipes.ts', 'lib/sites/adapters.ts', 'lib/sites/web/adapter.ts'];

/**
 * Who may import whom: the table of rooms, as the README tells it. A path is a room when it is a folder, one file when it
 * ends in `.ts`. Every room may import itself; types count like values.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/query': ['lib/model'],
  'lib/sites': ['lib/model'],
  'lib/listen': ['lib/model', 'lib/query', 'lib/messages', ...READING],
  // Pointing at a post: what is recognised in it any page's reader knows, and what is shown is what the recipe reads.
  'lib/teach': ['lib/model', 'lib/messages', 'lib/platform/i18n.ts', 'lib/platform/clock.ts', 'lib/sites', 'components/tokens.css'],
  // What is taught is read by recipes, which lie beside the orders.
  'lib/listen/start-taught.ts': ['lib/listen', 'lib/model', 'lib/platform/kept-recipes.ts', ...READING],
  // What a page runs on is told by the marks of the whole catalogue.
  'lib/listen/recognise.ts': ['lib/listen', 'lib/model', 'lib/messages', 'lib/sites/families.ts'],
  // What a page is told of the topics: their queries, read already.
  'lib/messages': ['lib/model', 'lib/platform', 'lib/query/prepared.ts'],
  'lib/ingest': ['lib/model', 'lib/store', 'lib/platform', 'lib/triage'],
  'lib/search': ['lib/model'],
  'lib/store': ['lib/model', 'lib/search'],
  'lib/triage': ['lib/model', 'lib/store'],
  // What stays in the store, for how long, and how it leaves it.
  'lib/keeping': ['lib/model', 'lib/store', 'lib/triage', 'lib/platform'],
  // What is too common a word to be a theme, queries know.
  'lib/insight': ['lib/model', 'lib/query/stop-words.ts'],
  // What a file may hold of a post is what a page may send of one.
  'lib/backup': ['lib/model', 'lib/store', 'lib/messages/schemas.ts'],
  'lib/reminders': ['lib/model', 'lib/insight', 'lib/store', 'lib/platform'],
  'lib/digest': ['lib/model', 'lib/insight'],
  // What a digest says is a message each; their names are known from the English file, as a type.
  'lib/export': ['lib/model', 'lib/digest', 'components/locales'],
  // Reading back what was written, by us or by others: what guards a text is taken off it again.
  'lib/import': ['lib/model', 'lib/export/spreadsheet-guard.ts', 'lib/sites/web-address.ts', ...CATALOGUE],
  // The names of messages are known from the English file, as a type.
  'lib/platform': ['lib/model', 'lib/search/mention-line.ts', 'components/locales', ...CATALOGUE],
  'components/locales': [],
  components: ['lib/model', 'lib/query', 'lib/search', 'lib/insight', 'lib/digest', 'lib/export', 'lib/import', 'lib/backup', 'lib/triage', 'lib/platform', ...CATALOGUE],
  // One design language: what they show they are handed, and know of nothing that Earshot is about.
  'components/parts': ['lib/platform/i18n.ts'],
  // The only components that read the store, and that tell the background what changed.
  'components/hooks': ['components', 'lib/model', 'lib/query', 'lib/search', 'lib/insight', 'lib/digest', 'lib/import', 'lib/backup', 'lib/ingest/finish-restore.ts', 'lib/ingest/take-imported.ts', 'lib/keeping', 'lib/triage', 'lib/platform', 'lib/store', 'lib/messages', ...CATALOGUE],
  'entrypoints/background.ts': ['lib/model', 'lib/insight/reply-goal.ts', 'lib/reminders', 'lib/query/prepare.ts', 'lib/search', 'lib/ingest', 'lib/keeping', 'lib/store', 'lib/messages', 'lib/platform'],
  'entrypoints/listen-*.ts': ['lib/model', 'lib/listen', 'lib/sites/*/adapter.ts'],
  'entrypoints/loop.ts': ['lib/listen'],
  'entrypoints/recognise.ts': ['lib/listen'],
  'entrypoints/teach.ts': ['lib/teach'],
  // What the user asks for by hand may stand on any site, and where its reader is at a loss, any page's may try.
  'entrypoints/clip.ts': BY_HAND,
  'entrypoints/read-once.ts': BY_HAND,
  'entrypoints/outline.ts': BY_HAND,
  // It takes over the background's most urgent duty when that does not answer.
  'entrypoints/popup/drain.ts': ['lib/ingest', 'lib/messages', 'lib/platform', 'lib/store'],
  entrypoints: ['components', 'lib/platform'],
};

/** Packages and the only rooms where they may be named; what stands in no line is for tests and tools. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  dexie: ['lib/store', 'lib/backup', 'components/hooks'],
  fflate: ['lib/import'],
  'csv-parse/browser/esm/sync': ['lib/import'],
  'read-excel-file/universal': ['lib/import'],
  'zod/mini': ['lib/messages', 'lib/store', 'lib/backup'],
  preact: ['components', 'components/parts', 'components/hooks', 'entrypoints'],
  'preact/hooks': ['components', 'components/parts', 'components/hooks'],
  'webextension-polyfill': ['lib/platform'],
  'wxt/utils/define-background': ['entrypoints/background.ts'],
  'wxt/utils/define-unlisted-script': ['entrypoints/clip.ts', 'entrypoints/outline.ts', 'entrypoints/read-once.ts', 'entrypoints/recognise.ts', 'entrypoints/teach.ts', 'entrypoints/listen-*.ts', 'entrypoints/loop.ts'],
};

/** The room that a file lies in: the longest name that fits; null for a file outside every room. */
export function roomOf(path: string): string | null {
  const fitting = Object.keys(ROOMS).filter((room) => liesIn(path, room));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether a path is that file or lies in that folder; `*` stands for any name. */
export function liesIn(path: string, place: string): boolean {
  const pattern = place.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]*');
  return new RegExp(`^${pattern}${/\.tsx?$/.test(place) ? '$' : '/'}`).test(path);
}
