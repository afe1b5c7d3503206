import { attr, fits, isText, nextSiblingOf, selfAndBelow, tagOf, textData } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import type { OwnPart } from './own-part.ts';
import { inBatches } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import type { ToldAuthor } from './told.ts';
import type { Sought } from './sought.ts';
import { byClasses, classWords } from './words.ts';

/** Name the person who wrote it. */
export const NAME_ATTRIBUTES = ['data-author', 'data-username', 'data-user-name', 'data-author-name', 'data-author-username', 'data-comment-author', 'data-poster', 'data-user'];

/** The last word of a class that names the person: `comment-author`, `userName`, `message-name`. */
const PERSON = new Set(['author', 'username', 'nick', 'nickname', 'poster', 'displayname', 'byline', 'bigusername', 'authorname', 'fn', 'autor', 'auteur', 'verfasser', 'handle', 'postauthor', 'postedby']);
const BEFORE_NAME = new Set(['author', 'user', 'display', 'profile', 'screen', 'member', 'comment', 'message', 'poster', 'reviewer', 'full', 'nick', 'post', 'customer', 'consumer']);
const AFTER_PERSON = new Set(['name', 'link', 'url', 'coloured', 'colored', 'a']);

/** Addresses of people: /u/anna, /users/12/anna, /@anna, /members/anna.12/, member.php?u=12, memberlist.php?mode=viewprofile&u=12. */
const PROFILE_PATH = /(?:^|\/)(?:u|users?|usr|members?|memberlist|profiles?|people|person|authors?|accounts?|nutzer|benutzer(?:profil)?|mitglied(?:er)?|membres?|usuarios?|utente|profil|uporabnik|user_page)(?:\d*(?:[/.~_-][^/?]|\?)|\d+\/?$)|\/[@~][\w.@-]+\/?(?:\?|$)|(?:^|\/)(?:member|profile|profil|user|userinfo|showuser|viewprofile|memberinfo)\.(?:php|asp|aspx|pl|html?)/i;
const PROFILE_QUERY = /[?&;](?:showuser=\d|mode=viewprofile|action=profile|(?:user|member|author|profile)(?:_?(?:id|name|profile))?=|uid=\d|u=\d|act=profile|userinfo)/i;
const NOT_A_PERSON = /\/(?:login|signin|register|signup|settings|search|followers|following|posts?\/|comments?\/|messages?|ignore|report|find)/i;

/** Links that carry the person's number for a pop-up card. */
const PERSON_LINK = '[data-user-id], [data-userid], [data-user-card], [data-hovercard-url^="/user"], [data-hovercard-type="user"]';
const PANEL = 'td[rowspan], th[rowspan], dl > dt:first-child';
/** Before the name of the person who is answered. */
const ANSWERED = /^(?:in reply to|replying to|als antwort auf|en réponse à|en respuesta a|em resposta a|in risposta a)(?![\p{L}\d])/iu;
/** After a name that no markup tells from other bold words. */
const SAYS = /^\s*(?:says|said|wrote|writes|sagt|schrieb|schreibt|a écrit|dit|dice|escribió|disse|ha scritto|zegt|schreef)(?![\p{L}\d])/iu;
const WITH_AVATAR = new Set(['user', 'message', 'comment', 'profile', 'author', 'member']);
export const AVATAR = { name: 'avatar', marked: 'picture', called: byClasses((names) => names.some((words) => words[0] === 'avatar' || (words[1] === 'avatar' && WITH_AVATAR.has(words[0] ?? '')))) };

/** Characters of a name on a page. */
const LONGEST_NAME = 60;
/** Characters of a name with what stands around it: who, when, on what. */
const LONGEST_BYLINE = 90;
/** Characters of an element that may show one, with what is folded away in it. */
const LONGEST_HEAD = 1000;

export function plainAuthor(own: OwnPart): ToldAuthor | null {
  return named(own, NAMED) ?? attributed([own.root]) ?? linked(own) ?? attributed(own.all(NAMING)) ?? named(own, ABOUT) ?? beside(own) ?? speaking(own);
}

/** What the markup calls author or user name. */
function named(own: OwnPart, sought: Sought): ToldAuthor | null {
  for (const element of own.all(sought)) {
    const found = person(own.survey, element);
    if (found !== null) return found;
  }
  return null;
}

function person(survey: Survey, element: Element): ToldAuthor | null {
  return survey.know('named', element, (one) => personIn(one, survey));
}

function personIn(element: Element, survey: Survey): ToldAuthor | null {
  if (ANSWERED.test(survey.line(element, LONGEST_BYLINE) ?? '')) return null;
  const link = tagOf(element) === 'a' ? element : (linkIn(element, survey) ?? survey.nearest(element, 'a[href]'));
  const href = link !== null && (isProfile(link) || link === element) ? attr(link, 'href') : null;
  const shown = survey.first(element, '.fn, .username, [class$="username"], .name, [itemprop~="name"]') ?? (link !== null && href !== null && survey.holds(element, link) ? link : element);
  const name = nameOf(shown, survey);
  if (name !== '') return { name, href, element: shown };
  // "by **Anna**, 12 March 10:32": the name is what stands out in it.
  const isByline = shown === element && classWords(element).some((words) => PERSON.has(words.at(-1) ?? '')) && survey.line(element, LONGEST_BYLINE) !== null;
  const inner = isByline ? survey.below(element, 'strong, b, a[href]', MOST_LINKS).find((one) => nameOf(one, survey) !== '') : undefined;
  return inner === undefined ? null : { name: nameOf(inner, survey), href: attr(survey.first(inner, 'a[href]') ?? inner, 'href'), element: inner };
}

/** Links in a name that may be the one to the person. */
const MOST_LINKS = 5;

function linkIn(element: Element, survey: Survey): Element | null {
  return survey.below(element, 'a[href]', MOST_LINKS).find((candidate) => isProfile(candidate) && nameOf(candidate, survey) !== '') ?? null;
}

const isCalledPerson = byClasses((names) => names.some((words) => {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (PERSON.has(last)) return true;
  if (last === 'user' && words.length <= 2) return true;
  return last === 'name' ? BEFORE_NAME.has(before) : AFTER_PERSON.has(last) && (PERSON.has(before) || before === 'user');
}));

function saysPerson(element: Element): boolean {
  return isCalledPerson(element) || fits(element, '[rel~="author"]');
}

/** Boxes about a person, which may begin with the name. */
export const ABOUT = { name: 'about', marked: '.userinfo', called: byClasses((names) => names.some((words) => ['text', 'info'].includes(words.at(-1) ?? '') && (PERSON.has(words.at(-2) ?? '') || words.at(-2) === 'user'))) };

export const NAMED = { name: 'named', marked: '[rel~="author"]', called: isCalledPerson };

/** Whether so many elements of a part may name persons, asked without a survey. */
export function mayName(scope: ParentNode, least: number): boolean {
  let found = 0;
  for (const element of selfAndBelow(scope, 'a[href], [class]')) {
    if (isProfile(element) || saysPerson(element)) found += 1;
    if (found >= least) return true;
  }
  return false;
}

/** Finds out for later which links and elements called so name a person. */
export function* knowPersons(survey: Survey): Steps<void> {
  yield* inBatches(survey.matchesOf('a[href]'), (rank) => linkedName(survey, survey.elementAt(rank)));
  yield* inBatches(survey.matchesOf(NAMED), (rank) => person(survey, survey.elementAt(rank)));
}

/** How many names of persons stand in an element, by rank. */
export function personsIn(survey: Survey): Int32Array {
  return survey.once('persons', () => survey.tally([...survey.matchesOf('a[href]')].filter((rank) => linkedName(survey, survey.elementAt(rank)) !== '').concat([...survey.matchesOf(NAMED)].filter((rank) => person(survey, survey.elementAt(rank)) !== null))));
}

/** The first link to a person's page. */
function linked(own: OwnPart): ToldAuthor | null {
  for (const element of own.all('a[href]')) {
    const name = linkedName(own.survey, element);
    if (name !== '') return { name, href: attr(element, 'href'), element };
  }
  return null;
}

/** "**Anna** says:". */
function speaking(own: OwnPart): ToldAuthor | null {
  const shown = own.all('strong, b, cite').find((element) => {
    const next = nextSiblingOf(element);
    return next !== null && isText(next) && SAYS.test(textData(next)) && nameOf(element, own.survey) !== '';
  });
  return shown === undefined ? null : { name: nameOf(shown, own.survey), href: null, element: shown };
}

function linkedName(survey: Survey, link: Element): string {
  return survey.know('linked', link, (one) => (isProfile(one) ? nameOf(one, survey) : ''));
}

/** Old forums: a list about the person, or the cell that spans the rows of a post, begins with the name. */
function beside(own: OwnPart): ToldAuthor | null {
  const panel = own.all(PANEL)[0];
  const shown = panel === undefined ? undefined : own.all('a, b, strong, font, span, p, div, h3, h4').find((element) => own.survey.holds(panel, element) && own.survey.looseText(element) > 0 && nameOf(element, own.survey) !== '');
  return shown === undefined ? null : { name: nameOf(shown, own.survey), href: null, element: shown };
}

const NAMING = `[${NAME_ATTRIBUTES.join('],[')}]`;

function attributed(elements: readonly Element[]): ToldAuthor | null {
  for (const element of elements) {
    const name = NAME_ATTRIBUTES.map((attribute) => attr(element, attribute) ?? '').find(isName);
    if (name !== undefined) return { name, href: null, element: null };
  }
  return null;
}

export function isProfile(link: Element): boolean {
  const href = attr(link, 'href') ?? '';
  const path = href.replace(/^https?:\/\/[^/]+/, '').replace(/#.*$/, '');
  return (fits(link, PERSON_LINK) || PROFILE_PATH.test(path) || PROFILE_QUERY.test(href)) && !NOT_A_PERSON.test(path.replace(/\?.*$/, ''));
}

/** '' for a picture, also for one that is the first letter of a name. */
function nameOf(element: Element, survey: Survey): string {
  return survey.know('name', element, (one) => (survey.textLength(one) > LONGEST_HEAD || survey.nearest(one, AVATAR) !== null ? '' : personName(one)));
}

function personName(element: Element): string {
  const line = lineOf(element).replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').replace(/^(?:by|von|par|por|di|door|posted by|author|autor|verfasst von|written by):?\s+/i, '').replace(/^@/, '').replace(/(?:\s+(?:says|said|wrote|sagt|schrieb|dice|dit|zegt))?[\s,:;·•»-]+$/i, '');
  return isName(line) ? line : '';
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && /\p{L}|\d/u.test(text) && !/^[{[<]|:\s|\b\d{1,2}:\d\d\b|\d\D{1,12}20\d\d\b|^\W*\d+\s?\p{L}{1,2}$/u.test(text);
}
