import { RECIPE_LIMITS, type RecipeFacts } from '../../lib/model/recipe.ts';
import { listText, type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { RecipeActions, TaughtSite } from '../hooks/use-recipes.ts';
import { Button } from '../parts/Button.tsx';
import { RemoveQuestion } from '../parts/RemoveQuestion.tsx';
import { RenameForm } from '../parts/RenameForm.tsx';
import { useRowQuestion } from '../parts/use-row-question.ts';

export interface TaughtSiteRowProps {
  site: TaughtSite;
  actions: RecipeActions;
  onSave(): void;
}

/** One taught site: what it is called, where and what is read there, and what can be done with it. */
export function TaughtSiteRow({ site: { recipe, allowed }, actions, onSave }: TaughtSiteRowProps) {
  const { row, open, ask } = useRowQuestion<'rename' | 'remove'>();
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
        <Button small data-opens="rename" onClick={() => ask('rename')} aria-label={t('taughtRenameNamed', name)}>
          {t('taughtRename')}
        </Button>
        <Button small onClick={onSave} aria-label={t('taughtSaveNamed', name)}>
          {t('taughtSave')}
        </Button>
        <Button small look="danger" data-opens="remove" onClick={() => ask('remove')} aria-label={t('taughtRemoveNamed', name)}>
          {t('taughtRemove')}
        </Button>
      </div>
      {!allowed && <p class="field-hint taught-wide">{t('taughtNotAllowed')}</p>}
      {open === 'rename' && <RenameForm name={name} longest={RECIPE_LIMITS.name} onName={(next) => void actions.rename(recipe, next).then(() => ask(null))} onCancel={() => ask(null)} />}
      {open === 'remove' && <RemoveQuestion question={t('taughtRemoveQuestion', name)} onRemove={() => void actions.remove(recipe).then(focusTitle)} onCancel={() => ask(null)} />}
    </li>
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
