import type { Digest } from '../../lib/digest/digest.ts';
import type { Block } from '../../lib/export/digest/document.ts';
import type { ComponentChildren } from 'preact';
import type { PostKey } from '../../lib/model/post.ts';
import { DigestChart } from './DigestChart.tsx';
import { DigestPosts } from './DigestPosts.tsx';
import { DigestTable } from './DigestTable.tsx';
import { leadTo } from './lead-to.ts';
import './digest-blocks.css';

export interface DigestBlocksProps {
  blocks: readonly Block[];
  digest: Digest;
  /** What can be done with a post that is shown. */
  waysOf(key: PostKey): ComponentChildren;
}

/** What a section says, block by block. */
export function DigestBlocks({ blocks, digest, waysOf }: DigestBlocksProps) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockShown key={index} block={block} digest={digest} waysOf={waysOf} />
      ))}
    </>
  );
}

function BlockShown({ block, digest, waysOf }: Omit<DigestBlocksProps, 'blocks'> & { block: Block }) {
  switch (block.kind) {
    case 'figures':
      return (
        <dl class="digest-figures">
          {block.figures.map(({ label, value, notes, counted }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="digest-figure">{counted === undefined ? value : <a href={leadTo(counted, digest)}>{value}</a>}</dd>
              {notes.map((note) => (
                <dd key={note}>{note}</dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return <DigestChart block={block} digest={digest} />;
    case 'table':
      return <DigestTable title={block.title} table={block.table} digest={digest} />;
    case 'posts':
      return <DigestPosts title={block.title} posts={block.posts} waysOf={waysOf} />;
    case 'list':
      return (
        <div class="digest-block">
          {block.title !== '' && <h3>{block.title}</h3>}
          <ul class="digest-list">
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      );
    case 'note':
      return <p class="digest-note">{block.text}</p>;
  }
}
