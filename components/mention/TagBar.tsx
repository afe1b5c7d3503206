import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useRecentTags, useTagColors } from '../hooks/use-all-tags.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import { Icon } from '../parts/Icon.tsx';
import '../parts/input.css';
import './tag-bar.css';

export interface TagBarProps {
  mention: Pick<Mention, 'tags'>;
  /** The first nine have a number key. */
  tags: readonly string[];
  /** The field for another tag is open. */
  open: boolean;
  onTag(tag: string): void;
  onOpen(): void;
  onClose(): void;
}

export const NUMBERED_TAGS = 9;

/** The tags on a mention and those to put on it. */
export function TagBar({ mention, tags, open, onTag, onOpen, onClose }: TagBarProps) {
  const colorOf = useTagColors();
  const numbered = tags.slice(0, NUMBERED_TAGS);
  const others = mention.tags.filter((tag) => !numbered.some((other) => same(other, tag)));
  return (
    <fieldset class="tag-bar" aria-label={t('mentionTags')}>
      {numbered.map((tag, index) => (
        <Chip key={tag} color={colorOf(tag)} on={mention.tags.some((other) => same(other, tag))} aria-keyshortcuts={String(index + 1)} onClick={() => onTag(tag)}>
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>
          <bdi>{tag}</bdi>
        </Chip>
      ))}
      {others.map((tag) => (
        <Chip key={tag} color={colorOf(tag)} on onClick={() => onTag(tag)}>
          <bdi>{tag}</bdi>
        </Chip>
      ))}
      {open ? (
        <TagField onTag={onTag} onClose={onClose} />
      ) : (
        <Button look="quiet" small aria-keyshortcuts="t" onClick={onOpen}>
          <Icon name="plus" />
          <span>
            {t('mentionTagAdd')}
            <span class="key" aria-hidden="true">
              t
            </span>
          </span>
        </Button>
      )}
    </fieldset>
  );
}

/** Enter tags and leaves the field open for the next one; Escape closes it. */
function TagField({ onTag, onClose }: Pick<TagBarProps, 'onTag' | 'onClose'>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const recent = useRecentTags();
  const [tag, setTag] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <>
      <input
        ref={field}
        class="input tag-field"
        aria-label={t('mentionTagName')}
        placeholder={t('mentionTagPlaceholder')}
        list={id}
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        value={tag}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onClose();
          } else if (event.key === 'Enter' && !event.isComposing) {
            if (tag.trim() === '') onClose();
            else onTag(tag);
            setTag('');
          }
        }}
      />
      <datalist id={id}>
        {recent.map(({ id: known, name }) => (
          <option key={known} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
