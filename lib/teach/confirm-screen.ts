import type { Post } from '../model/post.ts';
import type { RecipeFacts } from '../model/recipe.ts';
import { t, type MessageKey, uiLanguage } from '../platform/i18n.ts';
import { element } from './build-element.ts';
import { button, hint, row } from './panel.ts';
import { PART_NAMES, type PartName } from './shown-recipe.ts';
import type { Trial } from './trial.ts';

export interface ConfirmProps {
  recipe: RecipeFacts;
  trial: Trial;
  /** Paths that the recipe may be for, the widest first. */
  paths: readonly string[];
  onPoint(part: PartName): void;
  onLeaveOut(part: PartName): void;
  onPath(path: string): void;
  onSave(): void;
  onAnother(): void;
  onClose(): void;
}

export const PART_WORD = { text: 'teachText', author: 'teachAuthor', time: 'teachTime', link: 'teachLink' } as const satisfies Record<PartName, MessageKey>;
const POINT_WORD = { text: 'teachPointText', author: 'teachPointAuthor', time: 'teachPointTime', link: 'teachPointLink' } as const satisfies Record<PartName, MessageKey>;
const LEAVE_WORD = { author: 'teachLeaveAuthor', time: 'teachLeaveTime', link: 'teachLeaveLink' } as const satisfies Record<Exclude<PartName, 'text'>, MessageKey>;
const NONE_WORD = { text: 'teachNoText', author: 'teachNoAuthor', time: 'teachNoTime', link: 'teachNoLink' } as const satisfies Record<PartName, MessageKey>;

/** What was recognised, part by part, each to be pointed at anew; how much of the page would be read so, and where. */
export function confirmScreen(doc: Document, props: ConfirmProps): (Node | null)[] {
  const { recipe, trial, onSave, onAnother, onClose } = props;
  const save = button(doc, t('teachSave'), onSave, 'primary');
  save.disabled = trial.shown === null;
  return [
    element(doc, 'dl', {}, ...PART_NAMES.map((part) => partRow(doc, part, props))),
    hint(doc, t('teachReads', trial.posts, trial.authors, trial.times)),
    props.paths.length > 1 ? pathChoice(doc, recipe, props) : null,
    row(doc, save, button(doc, t('teachAnother'), onAnother), button(doc, t('teachClose'), onClose)),
  ];
}

function partRow(doc: Document, part: PartName, { recipe, trial, onPoint, onLeaveOut }: ConfirmProps): Element {
  const value = trial.shown === null ? null : valueOf(trial.shown, part);
  const leaves = part !== 'text' && recipe[part] !== null ? button(doc, t('teachLeaveOut'), () => onLeaveOut(part), 'small', t(LEAVE_WORD[part])) : null;
  return element(
    doc,
    'div',
    { class: 'part' },
    element(doc, 'dt', {}, t(PART_WORD[part])),
    element(doc, 'dd', { class: value === null ? 'value none' : 'value', ...(part === 'text' || part === 'author' ? { dir: 'auto' } : {}) }, value ?? t(NONE_WORD[part])),
    element(doc, 'dd', { class: 'acts' }, button(doc, t('teachPointAgain'), () => onPoint(part), 'small', t(POINT_WORD[part])), leaves),
  );
}

const EXCERPT = 240;

/** As it would be stored; null: nothing was found. */
function valueOf({ text, author, publishedAt, publishedPrecision, key, url }: Post, part: PartName): string | null {
  switch (part) {
    case 'text':
      return text === '' ? null : text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
    case 'author':
      return author.name;
    case 'time':
      return publishedAt === null ? null : new Intl.DateTimeFormat(uiLanguage(), publishedPrecision === 'second' || publishedPrecision === 'minute' || publishedPrecision === 'hour' ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium', timeZone: 'UTC' }).format(publishedAt);
    case 'link':
      // What has none is told apart by its words, and its address is the page's.
      return key.includes('#~') ? null : decoded(url);
  }
}

function decoded(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  try {
    return decodeURI(host + pathname + search + hash);
  } catch {
    return host + pathname + search + hash;
  }
}

function pathChoice(doc: Document, { path: chosen }: RecipeFacts, { paths, onPath }: ConfirmProps): Element {
  return element(
    doc,
    'fieldset',
    {},
    element(doc, 'legend', {}, t('teachWhere')),
    ...paths.map((path) => {
      const radio = element(doc, 'input', { type: 'radio', name: 'path', value: path, onchange: () => onPath(path) });
      radio.checked = path === chosen;
      return element(doc, 'label', {}, radio, path === '/*' ? t('teachWhereAll') : t('teachWhereBelow', path.slice(0, -1)));
    }),
  );
}
