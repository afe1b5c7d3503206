import { useId, useRef, useState } from 'preact/hooks';
import { isSamePlace, type Recipe, type RecipeFacts } from '../../lib/model/recipe.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { type RecipeFileFault, recipesOfFile } from '../hooks/recipe-files.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { recipeFaultText } from './recipe-fault-text.ts';
import { partsOf, placeOf } from './TaughtSiteRow.tsx';

export interface RecipeImportProps {
  existing: readonly Recipe[];
  /** Called straight from the click: the browser asks for the hosts. */
  onAdd(recipes: readonly RecipeFacts[]): Promise<void>;
}

interface Found {
  file: string;
  recipes: readonly RecipeFacts[];
  faults: readonly RecipeFileFault[];
}

/** Recipes of a colleague's file: shown before they are taken in, whole or not at all. */
export function RecipeImport({ existing, onAdd }: RecipeImportProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState('');
  const open = async (chosen: File | undefined) => {
    setSaid('');
    setFound(chosen === undefined ? null : { file: chosen.name, ...recipesOfFile(await chosen.text()) });
  };
  const done = (words: string) => {
    setFound(null);
    setSaid(words);
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
  };
  const add = async (recipes: readonly RecipeFacts[]) => {
    const added = await onAdd(recipes).then(() => true, () => false);
    done(added ? t('taughtAdded', recipes.length) : t('taughtAddFailed'));
  };
  return (
    <div class="taught-import">
      <div class="field">
        <label class="field-label" for={`${id}-file`}>
          {t('taughtFile')}
        </label>
        <input ref={field} id={`${id}-file`} class="input" type="file" accept=".json,application/json" aria-describedby={`${id}-hint`} onChange={({ currentTarget }) => void open(currentTarget.files?.[0])} />
        <p class="field-hint" id={`${id}-hint`}>
          {t('taughtFileHint')}
        </p>
      </div>
      <div aria-live="polite">
        {said !== '' && <p>{said}</p>}
        {found !== null && found.faults.length > 0 && (
          <ul class="taught-faults">
            {found.faults.map((fault, index) => (
              <li key={index}>
                <Icon name="alert" /> {recipeFaultText(fault)}
              </li>
            ))}
          </ul>
        )}
        {found !== null && found.recipes.length > 0 && (
          <ul class="taught-found">
            {found.recipes.map((recipe) => (
              <li key={placeOf(recipe)}>
                <b dir="auto">{recipe.name}</b> <span class="field-hint">{t('taughtReads', placeOf(recipe), partsOf(recipe))}</span>
                {existing.some((one) => isSamePlace(one, recipe)) && <span class="field-hint"> {t('taughtReplaces')}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {found !== null && found.recipes.length > 0 && (
        <p class="taught-acts">
          <Button look="primary" onClick={() => void add(found.recipes)}>
            {plural('taughtAdd', found.recipes.length)}
          </Button>
          <Button onClick={() => done('')}>{t('topicCancel')}</Button>
        </p>
      )}
    </div>
  );
}
