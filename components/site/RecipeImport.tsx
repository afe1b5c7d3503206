import { isSamePlace, type Recipe, type RecipeFacts } from '../../lib/model/recipe.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { recipesOfFile } from '../hooks/recipe-files.ts';
import { SharedFile } from '../parts/SharedFile.tsx';
import { recipeFaultText } from './recipe-fault-text.ts';
import { partsOf, placeOf } from './TaughtSiteRow.tsx';

export interface RecipeImportProps {
  existing: readonly Recipe[];
  /** Called straight from the click: the browser asks for the hosts. */
  onAdd(recipes: readonly RecipeFacts[]): Promise<void>;
}

/** Recipes of a colleague's file. */
export function RecipeImport({ existing, onAdd }: RecipeImportProps) {
  return (
    <SharedFile
      label={t('taughtFile')}
      hint={t('taughtFileHint')}
      read={itemsOfFile}
      faultText={recipeFaultText}
      keyOf={(recipe: RecipeFacts) => placeOf(recipe)}
      addText={(count) => plural('taughtAdd', count)}
      failedText={t('taughtAddFailed')}
      onAdd={onAdd}
    >
      {(recipe) => (
        <>
          <b dir="auto">{recipe.name}</b> <span class="field-hint">{t('taughtReads', placeOf(recipe), partsOf(recipe))}</span>
          {existing.some((one) => isSamePlace(one, recipe)) && <span class="field-hint"> {t('taughtReplaces')}</span>}
        </>
      )}
    </SharedFile>
  );
}

function itemsOfFile(text: string) {
  const { recipes, faults } = recipesOfFile(text);
  return { items: recipes, faults };
}
