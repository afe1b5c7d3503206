import { type ComponentChildren, Fragment } from 'preact';
import { uiLanguage } from '../../lib/platform/i18n.ts';

export interface ListedProps {
  items: readonly ComponentChildren[];
  /** `a, b or c`; `a, b and c`. */
  joined: 'or' | 'and';
}

/** Things in a row, joined as the language joins them. */
export function Listed({ items, joined }: ListedProps) {
  const list = new Intl.ListFormat(uiLanguage(), { type: joined === 'or' ? 'disjunction' : 'conjunction' });
  const parts = list.formatToParts(items.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }, index) => (
        <Fragment key={index}>{type === 'element' ? items[Number(value)] : value}</Fragment>
      ))}
    </>
  );
}
