/** Where the user last right-clicked, kept in this extension's isolated world for the clip that may follow. */
const TARGET = Symbol.for('earshot.target');
type World = { [TARGET]?: WeakRef<Node> };

export function rememberTarget(doc: Document, signal: AbortSignal): void {
  doc.addEventListener(
    'contextmenu',
    (event) => {
      // A page can forge the event, but not that a person made it.
      if (event.isTrusted && event.target instanceof Node) (globalThis as World)[TARGET] = new WeakRef(event.target);
    },
    { signal, capture: true, passive: true },
  );
}

/** The node that the user means, the surest sign first: right-clicked (taken once), selected, focused, under the pointer. */
export function clipTarget(doc: Document): Node | null {
  const world = globalThis as World;
  const clicked = world[TARGET]?.deref();
  delete world[TARGET];
  if (clicked?.isConnected) return clicked;
  const selection = doc.getSelection();
  if (selection !== null && !selection.isCollapsed && selection.anchorNode !== null) return selection.anchorNode;
  if (doc.activeElement !== null && doc.activeElement !== doc.body) return doc.activeElement;
  return [...doc.querySelectorAll(':hover')].at(-1) ?? null;
}
