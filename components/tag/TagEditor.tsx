import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tagIdOf } from '../../lib/model/tag.ts';
import { TOPIC_COLORS } from '../../lib/model/topic.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import type { OfferedTag } from '../../lib/triage/offered-tags.ts';
import { tidyTag } from '../../lib/triage/tidy-tag.ts';
import type { TagActions } from '../hooks/tag-actions.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Swatches } from '../parts/Swatches.tsx';
import { COLOR_WORD } from '../topic/topic-words.ts';

export interface TagEditorProps {
  tag: OfferedTag;
  tags: readonly OfferedTag[];
  actions: TagActions;
  onClose(): void;
}

/** Another name or colour for a tag. A name that another tag has is asked about: the two become one. */
export function TagEditor({ tag, tags, actions, onClose }: TagEditorProps) {
  const [name, setName] = useState(tag.name);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const merge = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  useLayoutEffect(() => {
    if (asked) merge.current?.focus();
  }, [asked]);

  const wanted = tidyTag(name);
  const other = tags.find(({ id }) => id === tagIdOf(wanted) && id !== tag.id);
  const done = () => {
    if (wanted !== '' && wanted !== tag.name) actions.rename(tag.id, wanted);
    onClose();
  };
  return (
    <form
      class="tag-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (other !== undefined && !asked) setAsked(true);
        else done();
      }}
    >
      <Field
        label={t('templateName')}
        value={name}
        inputRef={field}
        maxLength={60}
        spellcheck={false}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
        onValue={(next) => {
          setName(next);
          setAsked(false);
        }}
      />
      <Swatches
        label={t('topicColor')}
        choices={[{ value: null, label: t('tagNoColor') }, ...TOPIC_COLORS.map((color) => ({ value: color, label: t(COLOR_WORD[color]!) }))]}
        value={tag.color}
        onValue={(color) => actions.color(tag.name, color)}
      />
      {asked && other !== undefined ? (
        <fieldset class="ways tag-merge">
          <legend>{plural('tagMergeQuestion', tag.mentions, tag.name, other.name)}</legend>
          <button ref={merge} type="submit" class="button button-primary">
            {t('tagMerge')}
          </button>
          <Button onClick={onClose}>{t('topicCancel')}</Button>
        </fieldset>
      ) : (
        <p class="ways">
          <Button type="submit" look="primary" disabled={wanted === ''}>
            {t('topicSave')}
          </Button>
          <Button onClick={onClose}>{t('topicCancel')}</Button>
        </p>
      )}
    </form>
  );
}
