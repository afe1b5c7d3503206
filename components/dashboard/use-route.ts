import { useEffect, useState } from 'preact/hooks';

/** The parts of the address behind `#`: `#topics/new` → `['topics', 'new']`. Links and the back button move it. */
export function useRoute(): readonly string[] {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const follow = () => setRoute(readRoute());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function readRoute(): readonly string[] {
  return location.hash.slice(1).split('/').filter((part) => part !== '').map(decodeURIComponent);
}
