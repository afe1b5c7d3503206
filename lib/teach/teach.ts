import { belongsToRunningExtension } from '../messages/own-extension.ts';
import { send } from '../messages/send.ts';
import { now } from '../platform/clock.ts';
import { findPosts } from '../sites/web/posts.ts';
import { inSight, openPicker, type Picker } from './picker.ts';

/** The one picker of this page, in this extension's isolated world. */
const OPEN = Symbol.for('earshot.teaching');
type World = { [OPEN]?: Picker | undefined };

/** Opens the picker in this page; asked again while it is open, the focus goes to it. */
export function teach(doc: Document): void {
  const world = globalThis as World;
  if (world[OPEN] !== undefined) {
    world[OPEN].focus();
    return;
  }
  world[OPEN] = openPicker({
    doc,
    url: () => new URL(location.href),
    now,
    async save(recipe) {
      const reply = await send('taught', { recipe }).catch(() => null);
      if (reply?.ok) return 'kept';
      return reply?.why === 'forbidden' ? 'forbidden' : 'failed';
    },
    isAlive: belongsToRunningExtension,
    firstPost: () => inSight(findPosts(doc)),
    closed: () => {
      world[OPEN] = undefined;
    },
  });
}
