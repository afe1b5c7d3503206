import type { PostTime } from './post-time.ts';

export interface PostTimeTextProps {
  time: PostTime;
  id?: string;
  class?: string;
}

/** When a post was published, in short; the whole of it where the pointer rests: said in full, a date costs as much as the rest of a card. */
export function PostTimeText({ time, ...look }: PostTimeTextProps) {
  return (
    <time
      {...look}
      dateTime={time.machine}
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = time.exact();
      }}
    >
      {time.short}
    </time>
  );
}
