import { NoAnswer, send } from '../../lib/messages/send.ts';

/** Open pages ask again what to listen for. What changed is stored either way: a background that does not answer reads it when it wakes. */
export async function announceChange(): Promise<void> {
  try {
    await send('changed', {});
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
  }
}
