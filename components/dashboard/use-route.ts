import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

/** Where the full page is. Links, the back and forward buttons and `showRoute` move it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
