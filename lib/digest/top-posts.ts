import { responseCount } from '../model/response-count.ts';
import { BestFirst } from './best-first.ts';
import type { TopSection } from './digest.ts';
import type { Gathering, Passing } from './gathering.ts';
import { shownPost } from './shown-post.ts';

const MOST = 5;

interface Measured {
  passing: Passing;
  measure: number;
}

/** What met most response, and what was seen most without standing there already. */
export function topPosts(): Gathering<TopSection> {
  const byEngagement = new BestFirst<Measured>(MOST, compareMeasured);
  // As many more as may stand above already.
  const byReach = new BestFirst<Measured>(2 * MOST, compareMeasured);
  const counted = { count: 0, of: 0 };
  return {
    take(passing) {
      const { mention, when } = passing;
      if (when !== 'period' || mention.status === 'ignored') return;
      const { engagement, author } = mention.post;
      const [response, reach] = [responseCount(engagement), engagement.views ?? author.followers];
      counted.of += 1;
      if (response !== null || reach !== null) counted.count += 1;
      if (response !== null && response > 0) byEngagement.offer({ passing, measure: response });
      if (reach !== null && reach > 0) byReach.offer({ passing, measure: reach });
    },
    result() {
      const above = new Set(byEngagement.best.map(({ passing }) => passing.mention.key));
      const below = byReach.best.filter(({ passing }) => !above.has(passing.mention.key)).slice(0, MOST);
      return { byEngagement: byEngagement.best.map(({ passing }) => shownPost(passing)), byReach: below.map(({ passing }) => shownPost(passing)), counted };
    },
  };
}

function compareMeasured(a: Measured, b: Measured): number {
  return b.measure - a.measure || b.passing.mention.firstSeenAt - a.passing.mention.firstSeenAt || (a.passing.mention.key < b.passing.mention.key ? -1 : 1);
}
