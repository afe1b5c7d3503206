import { useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import { nameOfAuthor } from './name-of-author.ts';

/** The mention that the pointer carries: a drag begins and ends in one page. */
let carried: Mention | null = null;

/** What makes an element one by which its mention is dragged. */
export function carries(mention: Mention) {
  return {
    draggable: true,
    onDragStart({ dataTransfer }: DragEvent) {
      carried = mention;
      // Firefox drags only what carries something.
      dataTransfer?.setData('text/plain', nameOfAuthor(mention.post));
    },
    onDragEnd() {
      carried = null;
    },
  };
}

/** What makes an element one that mentions are dropped on; `over`: one hangs above it. */
export function useDropPlace(onDropped: (mention: Mention) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    place: {
      onDragOver(event: DragEvent) {
        if (carried === null) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        if (carried !== null) onDropped(carried);
        carried = null;
      },
    },
  };
}
