import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TagId } from '../../lib/model/tag.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { tagActions } from '../hooks/tag-actions.ts';
import { useAllTags } from '../hooks/use-all-tags.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { NUMBERED_TAGS } from '../mention/TagBar.tsx';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Field } from '../parts/Field.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { Toast } from '../parts/Toast.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { useListKeys } from '../triage/use-list-keys.ts';
import { useNewsWords } from '../triage/use-news-words.ts';
import { keyed } from './keyed.ts';
import { TagRow } from './TagRow.tsx';
import '../parts/card.css';
import '../parts/ways.css';
import './tags-screen.css';

/** More than these, and one is looked for by name. */
const MANY = 12;

/** The part of the full page where tags are named, merged, coloured and given their keys. */
export function TagsScreen() {
  const tags = useAllTags();
  const triage = useTriage();
  const now = clock();
  const said = useNewsWords(triage, now);
  const actions = tagActions(triage);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<TagId | null>(null);
  const [moved, setMoved] = useState<TagId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const focusIn = (id: TagId, what: string) => [...(list.current?.children ?? [])].find((row) => row instanceof HTMLElement && row.dataset['tag'] === id)?.querySelector<HTMLElement>(what)?.focus();

  useListKeys((command) => {
    if (command.do !== 'undo') return false;
    triage.undoLast();
    return true;
  });

  // A row that gets another place loses the focus: its key takes it back.
  useLayoutEffect(() => {
    if (moved !== null && document.activeElement === document.body) focusIn(moved, 'select');
  }, [tags]);

  if (tags === undefined) return null;
  const order = tags.map(({ name }) => name);
  const shown = tags.filter(({ id }) => id.includes(search.trim().toLowerCase()));
  const { news } = triage;
  const close = (id: TagId) => {
    setOpen(null);
    focusIn(id, '[data-opens]');
  };
  return (
    <>
      <ScreenHead title={t('tagsTitle')} lead={t('tagsLead')}>
        {tags.some(({ placed }) => placed) && <Button onClick={() => actions.order([])}>{t('tagsByUse')}</Button>}
      </ScreenHead>
      {tags.length > MANY && <Field class="tags-search" label={t('tagsFind')} value={search} onValue={setSearch} />}
      {tags.length === 0 ? (
        <Empty icon={<PageIcon name="tag" />} title={t('tagsNone')} why={t('tagsNoneWhy')} />
      ) : (
        <ul class="card tags" ref={list} aria-label={t('tagsTitle')}>
          {shown.map((tag) => (
            <TagRow
              key={tag.id}
              tag={tag}
              tags={tags}
              place={tags.indexOf(tag)}
              keys={Math.min(NUMBERED_TAGS, tags.length)}
              open={open === tag.id}
              actions={actions}
              onKey={(place) => {
                setMoved(tag.id);
                actions.order(keyed(order, tag.name, place, NUMBERED_TAGS));
              }}
              onOpen={() => setOpen(tag.id)}
              onClose={() => close(tag.id)}
            />
          ))}
        </ul>
      )}
      <p aria-live="polite">{shown.length === 0 && tags.length > 0 && t('tagsNoneFound')}</p>
      <Toast
        message={said}
        urgent={news?.kind === 'failed'}
        action={said !== null && news !== undefined && 'events' in news ? { label: t(news.kind === 'undone' ? 'popupRedo' : 'popupUndo'), run: () => triage.undo(news.events[0].group) } : null}
      />
    </>
  );
}
