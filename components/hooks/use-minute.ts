import { useEffect, useState } from 'preact/hooks';
import { type EpochMs, MINUTE_MS } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';

/** The beginning of this minute, followed as long as the page is open: what is late becomes late before one's eyes. */
export function useMinute(): EpochMs {
  const [minute, setMinute] = useState(() => begun(now()));
  useEffect(() => {
    const timer = setTimeout(() => setMinute(begun(now())), minute + MINUTE_MS - now());
    return () => clearTimeout(timer);
  }, [minute]);
  return minute;
}

function begun(at: EpochMs): EpochMs {
  return at - (at % MINUTE_MS);
}
