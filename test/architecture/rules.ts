import { basename } from 'node:path/posix';
import { liesIn, PACKAGES, roomOf, ROOMS } from './rooms.ts';
import type { SourceFile } from './source-file.ts';

const LINES = 300;

/** Says nothing where all is well, else one line per fault: `file: what is wrong`. */
export type Rule = (file: SourceFile) => readonly string[];

const staysInItsRoom: Rule = ({ path, imports }) => {
  const room = roomOf(path);
  if (room === null) return ['lies in no room'];
  const allowed = [room, ...(ROOMS[room] ?? [])];
  return imports
    .filter(({ target, isFile }) => isFile && !isStyle(target) && !allowed.some((place) => place === roomOf(target) || liesIn(target, place)))
    .map(({ target }) => `imports ${target}, which ${room} may not`);
};

const takesOnlyItsPackages: Rule = ({ path, imports }) =>
  imports
    .filter(({ target, isFile }) => !isFile && !target.startsWith('node:') && !(PACKAGES[target] ?? []).includes(roomOf(path) ?? ''))
    .map(({ target }) => `imports the package ${target}`);

/** A site's folder is nobody's but its own: of the rest of the room only the two lists of sites and of readers know it. */
const leavesOtherSitesAlone: Rule = ({ path, imports }) => {
  const own = siteFolder(path);
  return imports
    .map(({ target }) => target)
    .filter((target) => {
      const folder = siteFolder(target);
      if (folder === null || folder === own) return false;
      if (path === 'lib/sites/catalog.ts') return basename(target) !== 'site.ts';
      if (path === 'lib/sites/adapters.ts') return basename(target) !== 'adapter.ts';
      return path.startsWith('lib/sites/');
    })
    .map((target) => `imports ${target}, another site's`);
};

/** What would let a page's text run, speak to the network or to the page, or print into somebody's console. */
const FORBIDDEN_NAMES = (
  'innerHTML outerHTML innerText insertAdjacentHTML dangerouslySetInnerHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment ' +
  'eval Function importScripts console fetch XMLHttpRequest sendBeacon WebSocket EventSource RTCPeerConnection postMessage'
).split(' ');

/** The one file that speaks to workers, which are our own. */
const TO_WORKERS = 'lib/platform/worker-link.ts';

const namesNothingForbidden: Rule = ({ path, names, calls }) => [
  ...FORBIDDEN_NAMES.filter((name) => names.has(name) && !(name === 'postMessage' && path === TO_WORKERS)).map((name) => `names ${name}`),
  ...[...calls].filter((call) => /(^|\.)document\.write(ln)?$/.test(call)).map((call) => `calls ${call}`),
];

/** A reader is handed its document: it runs over a saved page as it runs in the page. */
const hasNoGlobals: Rule = ({ path, freeNames }) =>
  liesIn(path, 'lib/sites')
    ? ['document', 'window', 'globalThis', 'self', 'location', 'navigator', 'localStorage', 'browser', 'chrome'].filter((name) => freeNames.has(name)).map((name) => `names the global ${name}`)
    : [];

/** Everything is told the time and its luck, so that a test can tell it another. */
const hasNoClock: Rule = ({ path, calls }) =>
  path === 'lib/platform/clock.ts' || path === 'lib/listen/loop.ts'
    ? []
    : ['Date.now', 'performance.now', 'new Date()', 'Math.random', 'crypto.randomUUID'].filter((call) => calls.has(call) && path.startsWith('lib/')).map((call) => `calls ${call}`);

export const isShort: Rule = ({ lines }) => (lines > LINES ? [`has ${lines} lines, more than ${LINES}`] : []);

const SAYS_NOTHING = /(^|[-./])(utils?|helpers?|manager|misc|common|stuff)([-./]|$)/i;

/** Kebab-case; a component TitleCase in a file named as it is. */
const isWellNamed: Rule = ({ path }) => {
  const name = basename(path);
  const isComponent = path.startsWith('components/') && name.endsWith('.tsx') && !path.startsWith('components/hooks/');
  const fits = isComponent ? /^([A-Z][a-z0-9]*)+\.tsx$/ : /^[a-z0-9]+([-.][a-z0-9]+)*$/;
  return [...(fits.test(name) ? [] : ['is not named as files are here']), ...(SAYS_NOTHING.test(path) ? ['has a name that says nothing'] : [])];
};

export const SHIPPED_RULES = { staysInItsRoom, takesOnlyItsPackages, leavesOtherSitesAlone, namesNothingForbidden, hasNoGlobals, hasNoClock };
export const EVERYWHERE = { isShort, isWellNamed };

function siteFolder(path: string): string | null {
  return /^lib\/sites\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function isStyle(target: string): boolean {
  return /\.css(?:\?inline)?$/.test(target);
}
