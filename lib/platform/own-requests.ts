import { nativeBrowser as browser } from './native-browser.ts';

/** What the browser enforces and has recorded of this page. */
export interface OwnRequests {
  /** The content security policy of every page of ours and of the background. */
  policy: string;
  /** Whether it lets a page of ours reach nothing but the extension's own files. */
  isSealed: boolean;
  /** What came from elsewhere, by the browser's record of this page; Chromium records no files of our own. */
  foreign: readonly string[];
}

/** Directives without which something could be asked of the web. */
const SEALING = ['connect', 'script', 'style', 'font', 'worker'];

export function ownRequests(): OwnRequests {
  const { content_security_policy: declared } = browser.runtime.getManifest() as { content_security_policy?: string | { extension_pages?: string } };
  const policy = typeof declared === 'string' ? declared : (declared?.extension_pages ?? '');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return { policy, isSealed: isSealed(policy), foreign: loaded.filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name)) };
}

/** Everything is forbidden by default, and what is allowed is our own. */
export function isSealed(policy: string): boolean {
  const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
  const isOwn = (sources: readonly string[]) => sources.every((source) => ["'none'", "'self'", 'data:', 'blob:'].includes(source));
  return rules.get('default-src')?.join() === "'none'" && SEALING.every((name) => isOwn(rules.get(`${name}-src`) ?? [])) && isOwn(rules.get('img-src') ?? []) && rules.get('form-action')?.join() === "'none'";
}

/** What the browser has granted: names of permissions, and patterns of sites. */
export async function heldPermissions(): Promise<{ permissions: readonly string[]; origins: readonly string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, origins };
}
