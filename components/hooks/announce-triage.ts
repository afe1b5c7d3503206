import { send } from '../../lib/messages/send.ts';

/** Mentions changed: open pages paint theirs anew. A background that does not answer is no harm: they ask again when somebody comes back to them. */
export function announceTriage(): void {
  send('triaged', {}).catch(() => {});
}
