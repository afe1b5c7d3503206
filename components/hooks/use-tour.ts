import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/platform/settings.ts';

/**
 * Whether the tour is on: it begins with the first mention, once, and not for those who tag already. Over is over, in every
 * page of ours.
 */
export function useTour(shown: readonly Pick<Mention, 'tags'>[]): { on: boolean; tagged: boolean; end(): void } {
  const [on, setOn] = useState(false);
  const heard = shown.length > 0;
  const tagged = shown.some(({ tags }) => tags.length > 0);
  useEffect(() => {
    if (heard && !tagged) void readSettings().then(({ toured }) => setOn(!toured), () => {});
  }, [heard]);
  useEffect(() => onSettingsChanged(() => void readSettings().then(({ toured }) => toured && setOn(false), () => {})), []);
  return {
    on,
    tagged,
    end() {
      setOn(false);
      void changeSettings({ toured: true });
    },
  };
}
