import type { OfferedTag } from '../../lib/triage/offered-tags.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import type { TagActions } from '../hooks/tag-actions.ts';
import { Button } from '../parts/Button.tsx';
import { TagEditor } from './TagEditor.tsx';

export interface TagRowProps {
  tag: OfferedTag;
  /** All of them. */
  tags: readonly OfferedTag[];
  /** In the order of the keys, from 0. */
  place: number;
  /** How many have a key. */
  keys: number;
  /** It is being changed. */
  open: boolean;
  actions: TagActions;
  /** null: no key. */
  onKey(place: number | null): void;
  onOpen(): void;
  onClose(): void;
}

/** One tag: its key, its name and colour, on how many mentions it stands, and what can be done with it. */
export function TagRow({ tag, tags, place, keys, open, actions, onKey, onOpen, onClose }: TagRowProps) {
  const { id, name, color, mentions } = tag;
  const numbers = Array.from({ length: keys }, (_, number) => number);
  return (
    <li class="tag" data-tag={id}>
      <select class="input tag-key" aria-label={t('tagKeyOf', name)} value={place < keys ? String(place) : ''} onChange={({ currentTarget }) => onKey(currentTarget.value === '' ? null : Number(currentTarget.value))}>
        {numbers.map((number) => (
          <option key={number} value={String(number)}>
            {number + 1}
          </option>
        ))}
        <option value="">–</option>
      </select>
      <h2 class="tag-name">
        <span class="dot" {...(color === null ? {} : { 'data-color': color })} />
        <bdi>{name}</bdi>
      </h2>
      <p class="tag-count">{mentions === 0 ? plural('tagMentions', 0) : <a href={hashOf(['mentions'], { tag: name })}>{plural('tagMentions', mentions)}</a>}</p>
      <div class="ways">
        <Button small aria-expanded={open} data-opens="edit" aria-label={t('templateEditNamed', name)} onClick={open ? onClose : onOpen}>
          {t('templateEdit')}
        </Button>
        <Button
          small
          look="danger"
          aria-label={t('taughtRemoveNamed', name)}
          onClick={() => {
            actions.remove(id);
            document.querySelector<HTMLElement>('h1')?.focus();
          }}
        >
          {t('taughtRemove')}
        </Button>
      </div>
      {open && <TagEditor tag={tag} tags={tags} actions={actions} onClose={onClose} />}
    </li>
  );
}
