import { useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { countText, type ListedView } from './queue-views.ts';
import './view-bar.css';

export interface ViewBarProps {
  views: readonly ListedView[];
  /** Which of them is shown. */
  at: number;
  /** Of each, in their order; undefined until counted. */
  counts: readonly number[] | undefined;
}

/** The views as links, each with its number; where it is narrow they are folded behind a button. */
export function ViewBar({ views, at, counts }: ViewBarProps) {
  const nav = useRef<HTMLElement>(null);
  return (
    <>
      <Button class="views-unfold" popoverTarget="queue-views">
        {views[at]?.name}
        <PageIcon name="down" />
      </Button>
      <nav ref={nav} id="queue-views" class="views" popover="auto" aria-label={t('queueViews')}>
        <ul>
          {views.map(({ id, name, address }, index) => {
            const count = counts?.[index];
            return (
              <li key={id}>
                <a href={address} class="view" aria-current={index === at ? 'page' : undefined} onClick={() => nav.current?.matches(':popover-open') && nav.current.hidePopover()}>
                  <bdi class="view-name">{name}</bdi>
                  {count !== undefined && <span class="view-count">{countText(count)}</span>}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </>
  );
}
