import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import './query-help.css';

/** What can be written, by examples: the language is the same in every language. */
const EXAMPLES: readonly (readonly [string, MessageKey])[] = [
  ['lumetra OR novapine', 'helpOr'],
  ['lumetra outage', 'helpAnd'],
  ['lumetra NOT street', 'helpNot'],
  ['"desk lamp"', 'helpPhrase'],
  ['lumetra NEAR/5 outage', 'helpNear'],
  ['lumetra ONEAR/5 outage', 'helpOnear'],
  ['cancel*  wom?n', 'helpStar'],
  ['@lumetra  #lumetra  lumetra.com', 'helpSigns'],
  ['{BT}  `C++`', 'helpExact'],
  ['title:lumetra  author:mira', 'helpFields'],
  ['site:reddit.com  type:review  lang:en', 'helpFacets'],
  ['likes:>100  authorFollowers:[500 TO 2000]', 'helpNumbers'],
  ['<<<  >>>', 'helpComment'],
];

/** The query language on one card, and in which order its parts are joined. */
export function QueryHelp() {
  return (
    <details class="query-help">
      <summary>{t('helpTitle')}</summary>
      <dl>
        {EXAMPLES.map(([example, word]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('helpOrder')}</p>
    </details>
  );
}
