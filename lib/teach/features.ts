import { attr, attributeNamesOf, tagOf } from '../sites/dom.ts';
import { isTellingName, tellingStart } from './telling-names.ts';

/** Something an element says of itself, as a selector; `weight`: how surely its like on other pages will say it too. */
export interface Feature {
  selector: string;
  weight: number;
}

/** Attributes whose value is written for machines that look for the element, as a recipe does. */
const NAMING = ['itemprop', 'role', 'rel', 'data-testid', 'data-test', 'data-qa', 'data-hook', 'data-role', 'data-component', 'data-type', 'data-name'];
const MOST_CLASSES = 12;
const MOST_FEATURES = 8;

/** The surest first. */
export function featuresOf(element: Element): Feature[] {
  const features = [...namingFeatures(element), ...presenceFeatures(element), ...idFeatures(element), ...classFeatures(element), ...linkFeatures(element)];
  return features.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_FEATURES);
}

function namingFeatures(element: Element): Feature[] {
  const type = attr(element, 'itemtype')?.match(/\/[A-Z]\w{2,40}$/)?.[0];
  const typed = type === undefined ? [] : [{ selector: `[itemtype$="${type}"]`, weight: 4 }];
  const named = NAMING.flatMap((name) => {
    const value = attr(element, name) ?? '';
    const word = name === 'rel' ? (value.split(/\s+/).find((one) => /^(?:author|bookmark|permalink)$/.test(one)) ?? '') : value;
    if (isTellingName(word)) return [{ selector: `[${name}${name === 'rel' ? '~' : ''}="${word}"]`, weight: 4 }];
    const start = /^([A-Za-z][A-Za-z_-]{2,40}[-_:])\d+$/.exec(word)?.[1];
    return start === undefined ? [] : [{ selector: `[${name}^="${start}"]`, weight: 4 }];
  });
  return [...typed, ...named];
}

/** `data-post-id`, `datetime`: that it is there says what the element is, its value which one. */
function presenceFeatures(element: Element): Feature[] {
  return attributeNamesOf(element)
    .filter((name) => name === 'datetime' || (/^data-[a-z]+(?:-[a-z]+)*$/.test(name) && !NAMING.includes(name) && isTellingName(name.slice(5)) && !BUSY.test(name)))
    .slice(0, MOST_CLASSES)
    .map((name) => ({ selector: `[${name}]`, weight: /-(?:id|author|user|username|time|timestamp|date|url|permalink)$/.test(name) || name === 'datetime' ? 3 : 1 }));
}

/** What scripts hang on for a while. */
const BUSY = /react|vue|ember|angular|observ|track|analytic|animat|toggle|bound|init|loaded|index|position|style|width|height|scroll|tooltip|original-title/;

function idFeatures(element: Element): Feature[] {
  const id = attr(element, 'id') ?? '';
  const start = /^([A-Za-z][A-Za-z_:-]{0,40}?[-_:]?)\d+$/.exec(id)?.[1];
  if (start !== undefined) return [{ selector: `[id^="${start}"]`, weight: start.length > 2 ? 3 : 2 }];
  return isTellingName(id) ? [{ selector: `[id="${id}"]`, weight: 2 }] : [];
}

/** Words for posts and their parts, in the languages that markup is mostly written in. */
const SAYS_WHAT = /post|comment|message|msg|reply|answer|review|entry|author|user|poster|nick|name|date|time|text|body|content|permalink|beitrag|autor|auteur/i;

function classFeatures(element: Element): Feature[] {
  const names = (attr(element, 'class') ?? '').slice(0, 1000).split(/\s+/).filter((name) => name !== '').slice(0, MOST_CLASSES);
  return names.flatMap((name) => {
    if (isTellingName(name)) return [{ selector: `.${name}`, weight: SAYS_WHAT.test(name) ? 3.5 : 3 }];
    const start = tellingStart(name);
    return start === null ? [] : [{ selector: `[class*="${start}"]`, weight: 3 }];
  });
}

/** The shape of where a link leads: `/members/`, `member.php?`, `#post`. */
function linkFeatures(element: Element): Feature[] {
  if (tagOf(element) !== 'a') return [];
  const href = (attr(element, 'href') ?? '').slice(0, 500);
  const hash = /#([A-Za-z]+[-_]?)\d+$/.exec(href)?.[1];
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/s, '');
  const script = /\/?(\w+\.(?:php|pl|cgi|aspx?|jsp))\?/.exec(path)?.[1];
  const segments = path.replace(/\?.*$/s, '').split('/').slice(0, -1).filter((segment) => /^[A-Za-z][A-Za-z_-]{0,30}$/.test(segment));
  return [
    ...(hash === undefined ? [] : [{ selector: `[href*="#${hash}"]`, weight: 2 }]),
    ...(script === undefined ? [] : [{ selector: `[href*="${script}?"]`, weight: 2 }]),
    ...segments.slice(0, 3).map((segment) => ({ selector: `[href*="/${segment}/"]`, weight: 2 })),
  ];
}
