import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value, one frame after it has changed: what takes long to draw does not hold up the frame that answers a key. An effect
 * would not do: it is run early where the component is drawn again before the paint.
 */
export function useFrameLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useLayoutEffect(() => {
    let task: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setLater(() => value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value]);
  return later;
}
