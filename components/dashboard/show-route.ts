/**
 * Goes to a place of the full page (`hashOf` writes it). `push`: back leads to where one was; `replace`: it takes the place of
 * where one was, as for each letter of a search.
 */
export function showRoute(hash: string, how: 'push' | 'replace' = 'push'): void {
  if (hash === location.hash) return;
  if (how === 'push') {
    location.hash = hash;
    return;
  }
  const before = location.href;
  history.replaceState(null, '', hash);
  // The browser tells of a push alone.
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }));
}
