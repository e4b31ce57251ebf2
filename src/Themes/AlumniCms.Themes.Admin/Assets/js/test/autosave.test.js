import assert from 'node:assert/strict';
import test from 'node:test';
import { localCopies } from '../autosave/local-copy.js';
import { createTiming } from '../autosave/timing.js';
import { stubDocument } from './_document.js';

stubDocument();
const { outcomeOf } = await import('../autosave/outcome.js');
const { Refused } = await import('../lib/requests.js');

/** A clock whose time passes only by `pass`. */
function clock() {
  let now = 0;
  let last = 0;
  const waiting = new Map();
  return {
    Date: { now: () => now },
    setTimeout: (run, after) => { waiting.set(++last, { run, at: now + after }); return last; },
    clearTimeout: id => waiting.delete(id),
    pass(time) {
      now += time;
      for (const [id, { run, at }] of [...waiting]) if (at <= now) { waiting.delete(id); run(); }
    },
  };
}

test('a text is saved two seconds after the last key', () => {
  let saves = 0;
  const own = clock();
  const timing = createTiming({ run: () => saves++, clock: own });
  timing.touch();
  own.pass(1500);
  timing.touch();
  own.pass(1500);
  assert.equal(saves, 0);
  own.pass(500);
  assert.equal(saves, 1);
});

test('who types on and on is saved after ten seconds', () => {
  let saves = 0;
  const own = clock();
  const timing = createTiming({ run: () => saves++, clock: own });
  for (let second = 0; second < 10; second++) {
    timing.touch();
    own.pass(1000);
  }
  assert.equal(saves, 1);
});

test('failures are tried again ever more seldom, each minute at most', () => {
  let saves = 0;
  const own = clock();
  const timing = createTiming({ run: () => saves++, clock: own });
  timing.again(1);
  own.pass(1999);
  assert.equal(saves, 0);
  own.pass(1);
  assert.equal(saves, 1);
  timing.again(20);
  own.pass(60_000);
  assert.equal(saves, 2);
});

function storage() {
  const held = new Map();
  return { getItem: key => held.get(key) ?? null, setItem: (key, value) => held.set(key, value), removeItem: key => held.delete(key), key: i => [...held.keys()][i] ?? null, get length() { return held.size; } };
}

test('a copy is kept for a week', () => {
  let now = 0;
  const copies = localCopies(storage(), () => now);
  assert.ok(copies.keep('a', [['title', 'Bonjour']], ['v1', '1']));
  now = 6.9 * 24 * 3600 * 1000;
  assert.deepEqual(copies.read('a').entries, [['title', 'Bonjour']]);
  now = 7.1 * 24 * 3600 * 1000;
  assert.equal(copies.read('a'), null);
});

test('sweeping drops old and broken copies and nothing of others', () => {
  let now = 0;
  const store = storage();
  const copies = localCopies(store, () => now);
  copies.keep('old', [], []);
  now = 8 * 24 * 3600 * 1000;
  copies.keep('new', [], []);
  store.setItem('draft:broken', '{');
  store.setItem('scheme', 'dark');
  copies.sweep();
  assert.deepEqual([store.getItem('draft:old'), store.getItem('draft:broken'), store.getItem('scheme'), copies.read('new') !== null], [null, null, 'dark', true]);
});

test('a device without room says so', () => {
  const copies = localCopies({ ...storage(), setItem: () => { throw new Error('full'); } });
  assert.equal(copies.keep('a', [], []), false);
});

const answers = [
  [{ saved: true, at: '12:31' }, 'saved'], [{}, 'failed'], [new Refused(0), 'offline'], [new Refused(400), 'stale'], [new Refused(401), 'ended'],
  [new Refused(403), 'forbidden'], [new Refused(409, { conflict: { by: 'Awa', at: '12:30' } }), 'conflict'], [new Refused(422, { problems: [] }), 'problems'],
  [new Refused(500), 'failed'], [new Error('x'), 'failed'],
];
for (const [answer, kind] of answers) test(`${answer.message ?? JSON.stringify(answer)} means ${kind}`, () => assert.equal(outcomeOf(answer).kind, kind));

test('a conflict says by whom', () => assert.deepEqual(outcomeOf(new Refused(409, { conflict: { by: 'Awa', at: '12:30' } })), { kind: 'conflict', by: 'Awa', at: '12:30' }));
