import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import { TRIAGE_FIELDS, type TriageEvent, type TriageField } from '../model/triage-event.ts';
import type { SightingRow } from '../store/database.ts';
import type { DeletedRow } from '../store/deleted-mentions.ts';
import { bringBack } from '../store/deleted-mentions.ts';
import { forgottenAmong } from '../store/forgotten.ts';
import { plainMention } from '../store/plain-mention.ts';
import { type MentionWrite, writeMentions } from '../store/write-mentions.ts';
import { aboutPost } from './about-post.ts';
import { eventIdentity } from './merge-events.ts';
import { changedAt, isFresh, laterOf, type Logged, mergeMentions } from './merge-mentions.ts';
import { mergeSightings, sightingIdentity } from './merge-rows.ts';
import type { Taking } from './restore.ts';
import { isSame } from './same.ts';

/** Takes a page of mentions in: those that are new as they are, the others merged, each field as it was decided last or as chosen. */
export async function takeMentions(taking: Taking, page: readonly Mention[]): Promise<void> {
  const { db, tally, order, left, writes } = taking;
  const theirs = [...new Map(page.map((mention) => [mention.key, mention])).values()];
  const keys = theirs.map(({ key }) => key);
  const rows = await db.mentions.bulkGet(keys);
  const deleted = await deletedHere(taking, keys);
  const erased = await forgottenAmong(db, theirs.map(({ post }) => post));
  const events = await eventsHere(taking, rows.flatMap((row) => row?.key ?? []));
  const result: MentionWrite[] = [];
  for (const [index, brought] of theirs.entries()) {
    const { key } = brought;
    const mention = order.adapt?.(brought, rows[index] ?? deleted.get(key)?.mention) ?? brought;
    if (erased.has(key) || (deleted.has(key) && !comesBack(taking, mention, deleted.get(key)!))) {
      left.set(key, erased.has(key) ? 'erased' : 'deleted');
      tally[erased.has(key) ? 'erased' : 'stayDeleted'] += 1;
      continue;
    }
    const back = deleted.get(key);
    if (back !== undefined && writes) await bringBack(db, [key]);
    const before = back?.mention ?? rows[index];
    if (before === undefined) {
      tally.count('mentions', 'added');
      result.push({ before, after: mention });
      continue;
    }
    const mine = { mention: plainMention(before), events: back?.events ?? events.get(key) ?? [] };
    const after = isSame(mine.mention, mention) ? mine.mention : merged(taking, mine, { mention, events: taking.log.theirs(key) });
    const changed = !isSame(mine.mention, after);
    tally.count('mentions', back !== undefined ? 'added' : changed ? 'changed' : 'equal');
    if (changed) result.push({ before, after });
  }
  if (writes) await writeMentions(db, result);
}

/** Takes a page of sightings in: a post is seen once in each view of a page. */
export async function takeSightings({ db, tally, isEmpty, left, writes }: Taking, page: readonly SightingRow[]): Promise<void> {
  const theirs = page.filter(({ key }) => !left.has(key));
  if (isEmpty) {
    tally.count('sightings', 'added', theirs.length);
    if (writes) await db.sightings.bulkPut([...theirs]);
    return;
  }
  const here = await db.sightings.where('[key+visit]').anyOf(theirs.map(({ key, visit }) => [key, visit])).toArray();
  const known = new Map(here.map((row) => [sightingIdentity(row), row]));
  const puts: SightingRow[] = [];
  for (const { id: _, ...sighting } of theirs) {
    const mine = known.get(sightingIdentity(sighting));
    const after = mine === undefined ? sighting : { ...mergeSightings(withoutId(mine), sighting), id: mine.id! };
    const what = mine === undefined ? 'added' : isSame(mine, after) ? 'equal' : 'changed';
    tally.count('sightings', what);
    if (what !== 'equal') puts.push(after);
    known.set(sightingIdentity(sighting), after as SightingRow);
  }
  if (writes) await db.sightings.bulkPut(puts);
}

function withoutId({ id: _, ...sighting }: SightingRow): Omit<SightingRow, 'id'> {
  return sighting;
}

async function deletedHere({ db, isEmpty }: Taking, keys: readonly PostKey[]): Promise<ReadonlyMap<PostKey, DeletedRow>> {
  const rows = isEmpty ? [] : (await db.deleted.bulkGet([...keys])).filter((row) => row !== undefined);
  return new Map(rows.map((row) => [row.key, row]));
}

async function eventsHere({ db, isEmpty }: Taking, keys: readonly PostKey[]): Promise<ReadonlyMap<string, TriageEvent[]>> {
  const events = isEmpty || keys.length === 0 ? [] : await db.events.where('key').anyOf(keys).toArray();
  return Map.groupBy(events, ({ key }) => key as string);
}

/** It was deleted here: it comes back where somebody brought it back there since, or chooses so now. */
function comesBack({ tally, log }: Taking, { key, post }: Mention, { deletedAt }: DeletedRow): boolean {
  const backAt = Math.max(...log.theirs(key).map((event) => (event.field === 'deleted' && !event.after ? event.at : -Infinity)));
  const newest = backAt > deletedAt ? 'theirs' : 'mine';
  const about = aboutPost(post);
  const side = tally.decide({ table: 'deleted', about, field: '', mine: true, theirs: false, mineAt: deletedAt, theirsAt: Number.isFinite(backAt) ? backAt : null, newest }, key);
  if (side === 'theirs' && newest === 'mine') log.choose({ key, field: 'deleted', before: true, after: false });
  return side === 'theirs';
}

function merged({ tally, log, order }: Taking, mine: Logged, theirs: Logged): Mention {
  const merge = mergeMentions(mine, theirs);
  const chosen: [string, unknown][] = [];
  for (const field of TRIAGE_FIELDS) {
    const [one, other] = [mine.mention[field], theirs.mention[field]];
    // Tags are merged one by one: nobody's decision is lost.
    if (field === 'tags' || isSame(one, other) || !isDecided(mine, theirs, field) || !isDecided(theirs, mine, field)) continue;
    const newest = laterOf(mine, theirs, field) === mine ? 'mine' : 'theirs';
    const at = ({ events }: Logged) => (Number.isFinite(changedAt(events, field)) ? changedAt(events, field) : null);
    const side = tally.decide({ table: 'mentions', about: aboutPost(mine.mention.post), field, mine: one, theirs: other, mineAt: at(mine), theirsAt: at(theirs), newest }, mine.mention.key);
    if (side === newest) continue;
    const value = side === 'mine' ? one : other;
    log.choose({ key: merge.key, field, before: merge[field], after: value } as never);
    chosen.push([field, value], ...(field === 'status' ? [['statusAt', order.now] as [string, unknown]] : []));
  }
  return { ...merge, ...Object.fromEntries(chosen) };
}

/** Whether somebody decided it there without knowing what was decided here. */
function isDecided(there: Logged, here: Logged, field: TriageField): boolean {
  const own = there.events.filter((event) => event.field === field);
  if (own.length === 0) return !isFresh(field, there.mention[field]);
  const known = here.events.filter((event) => event.field === field);
  const identities = new Set(known.map(eventIdentity));
  return own.some((event) => !identities.has(eventIdentity(event)) && !known.some((other) => isGrownFrom(other, event)));
}

/** What is typed grows in one event: its beginning is known to whoever has more of it. */
function isGrownFrom(event: TriageEvent, earlier: TriageEvent): boolean {
  return event.at > earlier.at && event.before === earlier.before && typeof event.after === 'string' && typeof earlier.after === 'string' && event.after.startsWith(earlier.after);
}
