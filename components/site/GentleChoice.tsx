import type { Site } from '../../lib/model/site.ts';
import { openShortcutSettings } from '../../lib/platform/commands.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import './gentle-choice.css';

export interface GentleChoiceProps {
  site: Site;
  gentle: boolean;
  /** The keys that read a page once; null = none. */
  readKey: string | null;
  /** Called straight from the click. */
  onGentle(gentle: boolean): void;
}

/** Whether the site is read only when the user asks. */
export function GentleChoice({ site, gentle, readKey, onGentle }: GentleChoiceProps) {
  const id = `gentle-${site.id}`;
  return (
    <div class="gentle">
      <input
        type="checkbox"
        id={id}
        checked={gentle}
        aria-describedby={`${id}-means`}
        onChange={({ currentTarget }) => {
          currentTarget.checked = gentle;
          onGentle(!gentle);
        }}
      />
      <label for={id}>{t('siteGentle')}</label>
      <p id={`${id}-means`}>{readKey === null ? t('siteGentleMeans') : t('siteGentleMeansKey', readKey)}</p>
      {gentle && readKey === null && (
        <p>
          <Button small onClick={() => void openShortcutSettings()}>
            {t('siteGentleKey')}
          </Button>
        </p>
      )}
    </div>
  );
}
