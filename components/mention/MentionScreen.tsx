import { useLayoutEffect } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { ScreenProps } from '../dashboard/screens.ts';
import { useMentionStory } from '../hooks/use-mention-story.ts';
import { useTags } from '../hooks/use-tags.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { useTriage } from '../hooks/use-triage.ts';
import { Notice } from '../parts/Notice.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { triageHandlers, triageKeys } from '../triage/triage-handlers.ts';
import { TriageToast } from '../triage/TriageToast.tsx';
import { useCurrent } from '../triage/use-current.ts';
import { useListKeys } from '../triage/use-list-keys.ts';
import { History } from './History.tsx';
import { MentionCard } from './MentionCard.tsx';
import { nameOfAuthor } from './name-of-author.ts';
import { placeOfPost } from './place-of-post.ts';
import { Sightings } from './Sightings.tsx';
import '../parts/card.css';
import './mention-screen.css';

/** One mention by itself: all that is said and done, and all that happened to it. `#mention/KEY` */
export function MentionScreen({ place: [key = ''] }: ScreenProps) {
  const now = clock();
  const story = useMentionStory(key as PostKey);
  const topics = useTopicList() ?? [];
  const { tags, remember, withTag } = useTags();
  const triage = useTriage();
  const mention = story?.mention;
  const current = useCurrent(mention === undefined ? [] : [mention.key]);
  const on = triageHandlers({ shown: mention === undefined ? [] : [mention], triage, current, remember, now });
  useListKeys((command) => command.do !== 'move' && triageKeys(command, { mention, withTag, current, on, triage }));
  useLayoutEffect(() => {
    if (current.focusRequest > 0) document.querySelector<HTMLElement>('.mention-alone .mention')?.focus();
  }, [current.focusRequest]);

  const back = <a class="screen-back" href="#mentions">{t('mentionScreenBack')}</a>;
  if (story === undefined) return null;
  if (story === null || mention === undefined) {
    return (
      <>
        <ScreenHead title={t('mentionGone')} before={back} />
        <Notice tone="warn" icon="alert" title={t('mentionGoneTitle')}>
          {t('mentionGoneWhy')}
        </Notice>
      </>
    );
  }
  return (
    <>
      <ScreenHead title={t('mentionScreen', nameOfAuthor(mention.post), placeOfPost(mention.post))} before={back} />
      <div class="mention-alone">
        <div class="mention-alone-card">
          <MentionCard mention={mention} topics={topics} tags={tags} now={now} current unfolded selected={false} panel={current.panel} on={on} />
        </div>
        <div class="mention-alone-past">
          <History mention={mention} events={story.events} now={now} />
          <Sightings sightings={story.sightings} />
        </div>
      </div>
      <TriageToast triage={triage} now={now} />
    </>
  );
}
