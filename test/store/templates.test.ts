import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { TEMPLATE_LIMITS } from '../../lib/model/template.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { templateFileOf, templatesOfFile } from '../../lib/store/template-file.ts';
import { addTemplates, allTemplates, editTemplate, moveTemplate, removeTemplate, restoreTemplate, TooManyTemplates } from '../../lib/store/templates.ts';

let db: EarshotDatabase;
let count = 0;
const newId = () => `id-${(count += 1)}`;
const names = async () => (await allTemplates(db)).map(({ name }) => name);
const add = (...given: readonly string[]) => addTemplates(db, given.map((name) => ({ name, text: `Hi {name}: ${name}` })), newId, 5);

beforeEach(async () => {
  db = new EarshotDatabase(`templates-${newId()}`);
  await add('Thanks', 'On it', 'Solved');
});

describe('the list', () => {
  test('is in the user’s order', async () => {
    const [, , solved] = await allTemplates(db);
    await moveTemplate(db, solved!.id, 0);
    expect(await names()).toEqual(['Solved', 'Thanks', 'On it']);
    await moveTemplate(db, solved!.id, 1);
    await moveTemplate(db, 'gone', 0);
    expect(await names()).toEqual(['Thanks', 'Solved', 'On it']);
    await moveTemplate(db, solved!.id, 9);
    expect(await names()).toEqual(['Thanks', 'On it', 'Solved']);
    await moveTemplate(db, solved!.id, -1);
    expect((await allTemplates(db)).map(({ position }) => position)).toEqual([0, 1, 2]);
  });

  test('what is removed comes back to its place', async () => {
    const [, onIt] = await allTemplates(db);
    const removed = await removeTemplate(db, onIt!.id);
    expect(await names()).toEqual(['Thanks', 'Solved']);
    await restoreTemplate(db, removed!);
    expect(await names()).toEqual(['Thanks', 'On it', 'Solved']);
    expect(await removeTemplate(db, 'gone')).toBeUndefined();
  });

  test('one of the same name gets the new text and keeps its place', async () => {
    await addTemplates(db, [{ name: 'ON IT', text: 'We are.' }, { name: 'Sorry', text: 'Sorry, {name}.' }], newId, 9);
    expect(await names()).toEqual(['Thanks', 'On it', 'Solved', 'Sorry']);
    expect((await allTemplates(db))[1]).toMatchObject({ text: 'We are.', createdAt: 5, updatedAt: 9 });
    await editTemplate(db, (await allTemplates(db))[0]!.id, { name: 'Thank you', text: 'Thank you!' }, 11);
    expect((await allTemplates(db))[0]).toMatchObject({ name: 'Thank you', text: 'Thank you!', position: 0, createdAt: 5, updatedAt: 11 });
  });

  test('more than anyone writes are refused, all of them', async () => {
    await expect(add(...Array.from({ length: TEMPLATE_LIMITS.templates }, (_, index) => `t${index}`))).rejects.toThrow(TooManyTemplates);
    expect(await names()).toHaveLength(3);
  });
});

describe('a file', () => {
  test('gives back what was saved', async () => {
    const file = templateFileOf(await allTemplates(db), '2026-11-28T09:00:00.000Z');
    expect(templatesOfFile(`\ufeff${file}`)).toEqual({ templates: (await allTemplates(db)).map(({ name, text }) => ({ name, text })), faults: [] });
  });

  const file = (...templates: readonly unknown[]) => JSON.stringify({ earshot: 'templates', version: 1, templates });
  const good = { name: 'Thanks', text: 'Thanks, {name}!' };
  test.each<[string, string, unknown]>([
    ['no JSON', 'Thanks', { why: 'no-json' }],
    ['another file', '{"earshot":"topics","version":1,"topics":[]}', { why: 'no-template-file' }],
    ['of a later version', JSON.stringify({ earshot: 'templates', version: 2, templates: [good] }), { why: 'too-new' }],
    ['too big', ' '.repeat(2 * TEMPLATE_LIMITS.templates * TEMPLATE_LIMITS.text + 1), { why: 'too-big' }],
    ['empty', file(), { why: 'empty' }],
    ['without a text', file(good, { name: 'a', text: '  ' }), { why: 'bad-template', place: 2, field: 'text' }],
    ['with too long a name', file({ name: 'a'.repeat(81), text: 'x' }), { why: 'bad-template', place: 1, field: 'name' }],
    ['with no template at all', file(good, 7), { why: 'bad-template', place: 2, field: '' }],
    ['with one twice', file(good, { name: 'THANKS', text: 'x' }), { why: 'twice', place: 2 }],
  ])('%s is refused whole', (_what, text, fault) => {
    expect(templatesOfFile(text)).toEqual({ templates: [], faults: [fault] });
  });

  test('brings nothing along that is not a template’s', () => {
    expect(templatesOfFile(file({ ...good, id: '__proto__', position: 7, html: '<b>' })).templates).toEqual([good]);
  });
});
