import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { ScreenProps } from '../dashboard/screens.ts';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { SECTIONS } from './sections.ts';
import '../parts/card.css';
import './settings-screen.css';

/** The part of the full page where everything is set that is small and personal; each change is kept at once. */
export function SettingsScreen({ place: [wanted] }: Pick<ScreenProps, 'place'>) {
  const sections = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (wanted !== undefined) sections.current?.querySelector<HTMLElement>(`#settings-${CSS.escape(wanted)}`)?.focus();
  }, [wanted]);
  return (
    <>
      <ScreenHead title={t('settingsTitle')} lead={t('settingsLead')} />
      <div class="settings" ref={sections}>
        {SECTIONS.map(({ name, word, Content }) => (
          <section key={name} class="card settings-section" aria-labelledby={`settings-${name}`}>
            <h2 id={`settings-${name}`} tabIndex={-1}>
              {t(word)}
            </h2>
            <Content />
          </section>
        ))}
      </div>
    </>
  );
}
