import { t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { recipeFile } from '../hooks/recipe-files.ts';
import { useRecipes } from '../hooks/use-recipes.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { RecipeImport } from './RecipeImport.tsx';
import { TaughtSiteRow } from './TaughtSiteRow.tsx';
import '../parts/card.css';
import './taught-sites.css';

/** The sites that the user taught: each can be renamed, handed on as a file or removed, and those of colleagues taken in. */
export function TaughtSites() {
  const { sites, failed, actions } = useRecipes();
  const save = (which: NonNullable<typeof sites>) => {
    const { blob, name } = recipeFile(which.map(({ recipe }) => recipe));
    offerDownload(blob, name);
  };
  return (
    <section class="card taught" aria-labelledby="taught-title">
      <h2 id="taught-title" tabIndex={-1}>
        {t('taughtTitle')}
      </h2>
      <p class="field-hint">{t('taughtLead')}</p>
      {failed && <Notice tone="danger" icon="alert" title={t('taughtStoreFailed')} />}
      {sites !== null && sites.length > 0 && (
        <ul class="taught-list">
          {sites.map((site) => (
            <TaughtSiteRow key={site.recipe.id} site={site} actions={actions} onSave={() => save([site])} />
          ))}
        </ul>
      )}
      {sites !== null && sites.length > 1 && (
        <p>
          <Button small onClick={() => save(sites)}>
            <Icon name="save" /> {t('taughtSaveAll')}
          </Button>
        </p>
      )}
      {sites !== null && <RecipeImport existing={sites.map(({ recipe }) => recipe)} onAdd={actions.addAll} />}
    </section>
  );
}
