import { belongsToRunningExtension } from '../messages/own-extension.ts';
import { send } from '../messages/send.ts';
import { writeAhead } from '../messages/write-ahead.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** The outbox of a script in a page, on the browser's own channels. */
export function createPageOutbox(retire: () => void): Outbox {
  return createOutbox({
    writeAhead,
    send: (batch) => send('put', { batch }),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    newId,
    isAlive: belongsToRunningExtension,
    retire,
  });
}

/** `crypto.randomUUID` is missing on http: pages. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
