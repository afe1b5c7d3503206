import { useMemo, useRef } from 'preact/hooks';

/** The same functions for as long as the component is there; each does what it means now: who is given them is not drawn anew. */
export function useSteady<T extends object>(functions: T): T {
  const latest = useRef(functions);
  latest.current = functions;
  return useMemo(() => {
    const call = (name: keyof T) => (...args: unknown[]) => (latest.current[name] as (...args: unknown[]) => unknown)(...args);
    return Object.fromEntries(Object.keys(functions).map((name) => [name, call(name as keyof T)])) as T;
  }, []);
}
