import type { Hit } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import { MarkedText } from '../parts/MarkedText.tsx';
import { Step } from './Step.tsx';
import './sample-feed.css';

export interface Sample {
  post: Post;
  /** Where the terms stand; [] = no match. */
  hits: readonly Hit[];
}

export interface SampleFeedProps {
  /** Whom the samples speak of. */
  name: string;
  /** The name is ours, nothing has been typed yet. */
  invented: boolean;
  samples: readonly Sample[];
}

/** Step 2: what would match, at once, by the matcher that reads the real pages. */
export function SampleFeed({ name, invented, samples }: SampleFeedProps) {
  const matching = samples.filter(({ hits }) => hits.length > 0).length;
  return (
    <Step number={2} title={t('welcomeSampleTitle')} area="sample">
      <p class="step-lead">{invented ? t('welcomeSampleInvented', name) : t('welcomeSampleLead')}</p>
      <ul class="samples">
        {samples.map((sample) => (
          <SampleCard key={sample.post.key} {...sample} />
        ))}
      </ul>
      <output class="for-ears">{t('welcomeSampleCount', matching, samples.length)}</output>
    </Step>
  );
}

function SampleCard({ post, hits }: Sample) {
  const { name, handle } = post.author;
  const matches = hits.length > 0;
  return (
    <li class="sample" data-matches={matches}>
      <p class="sample-head">
        <span class="sample-face" aria-hidden="true">
          {name?.[0]}
        </span>
        <b>{name}</b>
        <span class="sample-handle">@{handle}</span>
        <span class="sample-verdict">{matches ? t('welcomeSampleMatch') : t('welcomeSampleNoMatch')}</span>
      </p>
      <p dir="auto">
        <MarkedText text={post.text} hits={hits.filter(({ field }) => field === 'text')} />
      </p>
    </li>
  );
}
