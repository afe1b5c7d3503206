import type { RecipeFacts } from '../model/recipe.ts';
import { SECOND_MS, type EpochMs } from '../model/time.ts';
import { t } from '../platform/i18n.ts';
import { all, isAttached, one } from '../sites/dom.ts';
import { isPrivatePage } from '../sites/private-pages.ts';
import { createBoxes, placeOf } from './boxes.ts';
import { type Choice, createChoice, type Move } from './choice.ts';
import { confirmScreen, PART_WORD } from './confirm-screen.ts';
import { describeChoice } from './describe-choice.ts';
import { listenToPerson } from './gestures.ts';
import { button, createPanel, hint, row } from './panel.ts';
import { postSelector } from './post-selector.ts';
import { openShadow } from './shadow.ts';
import { PART_NAMES, type PartName, recipeOf, recognised, type Shown, wholeText } from './shown-recipe.ts';
import { suggestedPost } from './suggested-post.ts';
import { NOTHING_READ, tryRecipe } from './trial.ts';

export interface PickerPorts {
  doc: Document;
  url(): URL;
  now(): EpochMs;
  /** Hands the recipe to whoever keeps it. */
  save(recipe: RecipeFacts): Promise<'kept' | 'forbidden' | 'failed'>;
  /** Whether the extension that this script belongs to still runs. */
  isAlive(): boolean;
  /** A post that stands in sight, for those who begin with the keyboard. */
  firstPost(): Element | null;
  closed(): void;
}

export interface Picker {
  focus(): void;
  close(): void;
}

const { scrollIntoView } = Element.prototype;
const BEAT_MS = SECOND_MS / 4;

/** What the arrow keys and the mouse are for now; null: they are the page's. */
interface Pointing {
  choice: Choice;
  /** What is meant by somebody who points at an element. */
  meant(pointed: Element): Element | null;
  changed(): void;
  taken(element: Element): void;
  back(): void;
}

/**
 * Lets a person point at one post, shows what was recognised, and hands on the recipe when they say so. One element of ours
 * stands in the page until it is closed; only what a person does is heard.
 */
export function openPicker(ports: PickerPorts): Picker {
  const { doc } = ports;
  const before = doc.activeElement;
  const shadow = openShadow(doc);
  const boxes = createBoxes(doc, shadow.root);
  const panel = createPanel(doc, shadow.root);
  const ending = new AbortController();
  let pointing: Pointing | null = null;
  let path = '/*';

  listenToPerson(shadow.host, ending.signal, {
    isPointing: () => pointing !== null,
    rested: (element) => point(element),
    pressed(element) {
      point(element);
      take();
    },
    moved: (move) => moveChoice(move),
    entered: () => !panel.hasControlFocus() && take(),
    escaped: () => (pointing === null ? close() : pointing.back()),
  });
  const beat = setInterval(() => {
    if (isAttached(shadow.host) && ports.isAlive()) boxes.redraw();
    else close();
  }, BEAT_MS);
  for (const event of ['scroll', 'resize']) addEventListener(event, () => boxes.redraw(), { signal: ending.signal, capture: true, passive: true });

  if (isPrivatePage(ports.url())) tell(t('teachPrivate'), t('teachPrivateWhy'));
  else askForPost(ports.firstPost());
  return { focus: panel.focus, close };

  function close(): void {
    ending.abort();
    clearInterval(beat);
    shadow.close();
    if (before instanceof HTMLElement && before !== one(doc, 'body')) before.focus({ preventScroll: true });
    ports.closed();
  }

  function point(element: Element): void {
    if (pointing === null) return;
    pointing.choice.choose(pointing.meant(element));
    pointing.changed();
  }

  function moveChoice(move: Move): void {
    if (pointing === null) return;
    pointing.choice.move(move);
    // Who steps with keys must see where they are; nothing else ever scrolls the page.
    const chosen = pointing.choice.element;
    if (chosen !== null) scrollIntoView.call(chosen, { block: 'nearest' });
    pointing.changed();
    if (chosen !== null) panel.stepAside(placeOf(chosen));
  }

  function take(): void {
    const chosen = pointing?.choice.element ?? null;
    if (chosen !== null) pointing?.taken(chosen);
  }

  function askForPost(first: Element | null): void {
    const choice = createChoice(one(doc, 'body') ?? doc.documentElement);
    choice.choose(first);
    pointing = {
      choice,
      meant: (element) => suggestedPost(element, ports.now()) ?? element,
      changed() {
        const chosen = choice.element;
        const likes = chosen === null ? [] : all(doc, postSelector(chosen));
        boxes.show([...likes.filter((like) => like !== chosen).map((element) => ({ element, kind: 'like' as const })), ...(chosen === null ? [] : [{ element: chosen, kind: 'chosen' as const, label: t('teachPost') }])]);
        panel.say(describeChoice(chosen, likes.length));
      },
      taken: (post) => confirm(recognised(post, ports.now())),
      back: close,
    };
    panel.show(t('teachTitle'), [hint(doc, t('teachPostHow')), hint(doc, t('teachKeys')), stepButtons(), row(doc, button(doc, t('teachTakePost'), take, 'primary'), button(doc, t('teachClose'), close))]);
    pointing.changed();
  }

  function stepButtons(): Element {
    const step = (move: Move, label: string) => button(doc, label, () => moveChoice(move), 'small');
    return row(doc, step('wider', t('teachWider')), step('narrower', t('teachNarrower')), step('previous', t('teachPrevious')), step('next', t('teachNext')));
  }

  function confirm(shown: Shown): void {
    pointing = null;
    const url = ports.url();
    const recipe = recipeOf(shown, { name: url.host.slice(0, 80), origin: url.origin, path }, ports.now());
    const trial = tryRecipe(recipe, doc, url, shown.post, ports.now()) ?? NOTHING_READ;
    const parts = PART_NAMES.flatMap((part) => {
      const element = shown.parts[part];
      return element === null || element === shown.post ? [] : [{ element, kind: 'part' as const, label: t(PART_WORD[part]) }];
    });
    const content = confirmScreen(doc, {
      recipe,
      trial,
      paths: pathsOf(url),
      onPoint: (part) => askForPart(shown, part),
      onLeaveOut: (part) => confirm({ ...shown, parts: { ...shown.parts, [part]: null } }),
      onPath: (chosen) => {
        path = chosen;
      },
      onSave: () => void keep({ ...recipe, path }),
      onAnother: () => askForPost(shown.post),
      onClose: close,
    });
    boxes.show([...trial.roots.filter((root) => root !== shown.post).map((element) => ({ element, kind: 'like' as const })), { element: shown.post, kind: 'chosen', label: t('teachPost') }, ...parts]);
    panel.show(t('teachConfirmTitle'), content);
    panel.say(trial.shown === null ? t('teachNotRead') : t('teachConfirmHow'));
  }

  function askForPart(shown: Shown, part: PartName): void {
    const choice = createChoice(part === 'text' ? shown.post : (one(doc, 'body') ?? shown.post));
    choice.choose(shown.parts[part] ?? shown.post);
    const back = () => confirm(shown);
    pointing = {
      choice,
      meant: (element) => (part === 'text' ? wholeText(element, shown) : element),
      changed() {
        const chosen = choice.element;
        boxes.show([{ element: shown.post, kind: 'chosen' }, ...(chosen === null ? [] : [{ element: chosen, kind: 'chosen' as const, label: t(PART_WORD[part]) }])]);
        panel.say(describeChoice(chosen, null));
      },
      taken(element) {
        const next = { ...shown, parts: { ...shown.parts, [part]: element } };
        const isFound = recipeOf(next, { name: '', origin: '', path }, ports.now())[part] !== null;
        if (isFound) confirm(next);
        else panel.say(t('teachNotPart'));
      },
      back,
    };
    panel.show(t('teachPartTitle', t(PART_WORD[part])), [hint(doc, t('teachPartHow')), hint(doc, t('teachKeysPart')), stepButtons(), row(doc, button(doc, t('teachTakePart'), take, 'primary'), button(doc, t('teachBack'), back))]);
    pointing.changed();
  }

  async function keep(recipe: RecipeFacts): Promise<void> {
    const outcome = await ports.save(recipe);
    if (ending.signal.aborted) return;
    boxes.show([]);
    if (outcome === 'kept') tell(t('teachSaved', ports.url().host), t('teachSavedWhy'));
    else tell(t('teachNotSaved'), outcome === 'forbidden' ? t('teachNotSavedForbidden', ports.url().host) : t('teachNotSavedFailed'));
  }

  function tell(title: string, why: string): void {
    pointing = null;
    const done = button(doc, t('teachClose'), close, 'primary');
    panel.show(title, [hint(doc, why), row(doc, done)]);
    panel.say('');
  }
}

/** Every page of the site, or those below the first part of the path, where there is one that names a part of the site. */
function pathsOf({ pathname }: URL): string[] {
  const first = /^\/([A-Za-z][\w-]{0,60})\/./.exec(pathname)?.[1];
  return first === undefined ? ['/*'] : ['/*', `/${first}/*`];
}

/** The one in sight that stands highest. */
export function inSight(posts: readonly Element[]): Element | null {
  return posts.find((post) => placeOf(post).bottom > 0) ?? posts[0] ?? null;
}
