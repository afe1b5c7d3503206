import { type ComponentChildren, Fragment } from 'preact';

/** Stand in a message's substitutions for what is more than text; private to Unicode, so no text has them. */
export const SLOTS = ['\ue000', '\ue001', '\ue002', '\ue003'] as const;

/** A message with elements where its slots stand: `<Said text={t('key', SLOTS[0])} parts={[<b>word</b>]} />`. */
export function Said({ text, parts }: { text: string; parts: readonly ComponentChildren[] }) {
  return (
    <>
      {text.split(/([\ue000-\ue003])/).map((piece, index) => (
        <Fragment key={index}>{index % 2 === 1 ? parts[piece.charCodeAt(0) - 0xe000] : piece}</Fragment>
      ))}
    </>
  );
}
