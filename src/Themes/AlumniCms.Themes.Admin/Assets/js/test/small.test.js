import assert from 'node:assert/strict';
import test from 'node:test';
import { lengthAgainst, reading } from '../lib/reading.js';
import { fit, rename } from '../media-upload/scale.js';
import { stubDocument } from './_document.js';

stubDocument({ language: 'fr', Bold: 'Gras', 'Saved at {0}': 'Enregistré à {0}', '{0} word': '{0} mot', '{0} words': '{0} mots' });
const { counted, text } = await import('../lib/texts.js');
const { followed } = await import('../form-steps.js');

test('a text is the page’s, or English', () => {
  assert.deepEqual([text('Bold'), text('Italic'), text('Saved at {0}', '12:31')], ['Gras', 'Italic', 'Enregistré à 12:31']);
});

test('a number chooses the form of the page’s language', () => {
  assert.deepEqual([counted(0, '{0} word', '{0} words'), counted(1, '{0} word', '{0} words'), counted(1204, '{0} word', '{0} words')], ['0 mot', '1 mot', '1\u202F204 mots']);
});

test('a form that the page does not bring is English', () => {
  assert.deepEqual([counted(1, '{0} file', '{0} files'), counted(2, '{0} file', '{0} files')], ['1 file', '2 files']);
});

for (const [value, expected] of [['up:items[1]', ['up', 'items[0]']], ['down:items[1]', ['down', 'items[2]']], ['down:body.0', ['down', 'body.1']], ['up:items[2].links[1]', ['up', 'items[2].links[0]']], ['up:items[0]', ['up', 'items[0]']], ['up:Flow.4a1', null], ['add:items', null], ['remove:items[1]', null], [undefined, null]]) {
  test(`the focus after ${value} is at ${JSON.stringify(expected)}`, () => assert.deepEqual(followed(value), expected));
}

for (const [given, expected] of [[[4032, 3024, 2560], { width: 2560, height: 1920 }], [[3024, 4032, 2560], { width: 1920, height: 2560 }], [[800, 600, 2560], { width: 800, height: 600 }], [[10_000, 1, 100], { width: 100, height: 1 }]]) {
  test(`a picture of ${given[0]} × ${given[1]} within ${given[2]} is ${expected.width} × ${expected.height}`, () => assert.deepEqual(fit(...given), expected));
}

for (const [name, type, expected] of [['IMG_1.JPG', 'image/jpeg', 'IMG_1.JPG'], ['a.png', 'image/jpeg', 'a.jpg'], ['photo', 'image/jpeg', 'photo.jpg'], ['a.b.webp', 'image/webp', 'a.b.webp']]) {
  test(`${name} as ${type} is called ${expected}`, () => assert.equal(rename(name, type), expected));
}

test('reading time counts words, and signs where there are no spaces', () => {
  assert.deepEqual(reading(''), { words: 0, minutes: 0 });
  assert.deepEqual(reading('Un **mot** de [plus](https://example.org/a/b/c).'), { words: 4, minutes: 1 });
  assert.equal(reading('mot '.repeat(661)).minutes, 4);
  assert.deepEqual(reading('東京大学 abc'), { words: 5, minutes: 1 });
  assert.equal(reading('خريجون فرنسا').words, 2);
});

test('a length is short, good or long', () => assert.deepEqual([39, 40, 65, 66].map(length => lengthAgainst('40-65', length)), ['short', 'good', 'good', 'long']));
