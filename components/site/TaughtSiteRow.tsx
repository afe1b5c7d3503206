import { useEffect, useRef, useState } from 'preact/hooks';
import { RECIPE_LIMITS, type RecipeFacts } from '../../lib/model/recipe.ts';
import { listText, type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { RecipeActions, TaughtSite } from '../hooks/use-recipes.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';

export interface TaughtSiteRowProps {
  site: TaughtSite;
  actions: RecipeActions;
  onSave(): void;
}

/** One taught site: what it is called, where and what is read there, and what can be done with it. */
export function TaughtSiteRow({ site: { recipe, allowed }, actions, onSave }: TaughtSiteRowProps) {
  const [open, setOpen] = useState<'rename' | 'remove' | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const openedLast = useRef(open);
  // What had the focus is gone: it goes back to the button that opened it.
  useEffect(() => {
    if (open === null && openedLast.current !== null) row.current?.querySelector<HTMLElement>(`[data-opens="${openedLast.current}"]`)?.focus();
    openedLast.current = open;
  }, [open]);
  const { name } = recipe;
  return (
    <li ref={row} class="taught-site">
      <div class="taught-said">
        <h3 class="taught-name" dir="auto">
          {name}
        </h3>
        <p class="field-hint">{t('taughtReads', placeOf(recipe), partsOf(recipe))}</p>
      </div>
      <div class="taught-acts">
        {!allowed && (
          <Button small look="primary" onClick={() => void actions.allow(recipe)} aria-label={t('taughtAllowNamed', name)}>
            {t('taughtAllow')}
          </Button>
        )}
        <Button small data-opens="rename" onClick={() => setOpen('rename')} aria-label={t('taughtRenameNamed', name)}>
          {t('taughtRename')}
        </Button>
        <Button small onClick={onSave} aria-label={t('taughtSaveNamed', name)}>
          {t('taughtSave')}
        </Button>
        <Button small look="danger" data-opens="remove" onClick={() => setOpen('remove')} aria-label={t('taughtRemoveNamed', name)}>
          {t('taughtRemove')}
        </Button>
      </div>
      {!allowed && <p class="field-hint taught-wide">{t('taughtNotAllowed')}</p>}
      {open === 'rename' && <RenameForm name={name} onName={(next) => void actions.rename(recipe, next).then(() => setOpen(null))} onCancel={() => setOpen(null)} />}
      {open === 'remove' && <Removal name={name} onRemove={() => void actions.remove(recipe).then(focusTitle)} onCancel={() => setOpen(null)} />}
    </li>
  );
}

function RenameForm({ name, onName, onCancel }: { name: string; onName(name: string): void; onCancel(): void }) {
  const [text, setText] = useState(name);
  const next = text.replace(/\p{C}/gu, '').trim();
  return (
    <form
      class="taught-wide taught-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '') onName(next);
      }}
    >
      <Field label={t('taughtName')} value={text} onValue={setText} maxLength={RECIPE_LIMITS.name} required autofocus />
      <Button type="submit" look="primary" disabled={next === ''}>
        {t('taughtRenameDone')}
      </Button>
      <Button onClick={onCancel}>{t('topicCancel')}</Button>
    </form>
  );
}

function Removal({ name, onRemove, onCancel }: { name: string; onRemove(): void; onCancel(): void }) {
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => question.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="taught-wide taught-form" ref={question}>
      <legend>{t('taughtRemoveQuestion', name)}</legend>
      <Button onClick={onCancel}>{t('topicCancel')}</Button>
      <Button look="danger" onClick={onRemove}>
        {t('taughtRemove')}
      </Button>
    </fieldset>
  );
}

/** The row is gone with its buttons. */
function focusTitle(): void {
  document.getElementById('taught-title')?.focus();
}

/** `board.example/forum/`: the host, and the path where it is not the whole site. */
export function placeOf({ origin, path }: Pick<RecipeFacts, 'origin' | 'path'>): string {
  return new URL(origin).host + (path === '/*' ? '' : path.replace(/\*$/, ''));
}

const PART: readonly (readonly ['author' | 'time' | 'link', MessageKey])[] = [['author', 'teachAuthor'], ['time', 'teachTime'], ['link', 'teachLink']];

export function partsOf(recipe: RecipeFacts): string {
  const words = [t('teachText'), ...PART.filter(([part]) => recipe[part] !== null).map(([, word]) => t(word))];
  return listText(words, 'and');
}
