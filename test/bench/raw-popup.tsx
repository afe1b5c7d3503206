import { render } from 'preact';
import type { MentionRow } from '../../lib/store/database.ts';

// What any popup with Preact must do at least: read fifty rows and show them, with nothing to press.

const opening = indexedDB.open('earshot');
opening.addEventListener('success', () => {
  const index = opening.result.transaction('mentions').objectStore('mentions').index('firstSeenAt');
  const reading = (index as unknown as { getAll(options: object): IDBRequest<MentionRow[]> }).getAll({ direction: 'prev', count: 50 });
  reading.addEventListener('success', () => render(<List rows={reading.result} />, document.body));
});

function List({ rows }: { rows: readonly MentionRow[] }) {
  return (
    <ul>
      {rows.map(({ key, post }) => (
        <li key={key} data-key={key}>
          <b>{post.author.name}</b> <time>{post.publishedAt}</time> <p>{post.text}</p>
        </li>
      ))}
    </ul>
  );
}
