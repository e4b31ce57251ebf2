import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { documentOf, read, schema, serialise } from '../rich-text/markdown.js';
import { documents, meaning } from './_documents.js';

const runs = { numRuns: Number(process.env.RUNS ?? 400) };

test('what is written in the editor comes back with the same meaning', () => {
  fc.assert(fc.property(documents, json => {
    const doc = schema.nodeFromJSON(json);
    const markdown = serialise(doc);
    assert.deepEqual(meaning(documentOf(markdown)), meaning(doc), markdown);
  }), runs);
});

test('writing twice gives the same text', () => {
  fc.assert(fc.property(documents, json => {
    const once = serialise(schema.nodeFromJSON(json));
    assert.equal(serialise(documentOf(once)), once);
  }), runs);
});

test('any text is either left alone or comes back with the same meaning', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab1 \n\n\t*_~^+=`[]()<>!#&|\\:-."'), maxLength: 80 });
  fc.assert(fc.property(signs, markdown => {
    const { doc } = read(markdown);
    if (!doc) return;
    const known = schema.nodeFromJSON(doc);
    assert.deepEqual(meaning(documentOf(serialise(known))), meaning(known));
  }), { numRuns: runs.numRuns * 5 });
});

const kept = [
  '## Titre\n\nUn **mot**, *un autre*, ~~faux~~, H~2~O, m^2^, ++ajouté++, ==surligné== et `code`.',
  '- un\n- deux\n  - dedans\n\n1. premier\n2. second',
  '- un\n\n- deux',
  '3. trois\n4. quatre',
  '> cité\n>\n> encore',
  '| Pays | Membres |\n| --- | ---: |\n| Cameroun | 1 204 |',
  '![Une photo](/media/a.jpg "Titre")',
  '[Contact](~/contact) et <https://example.org/a_b>',
  'Un fait[^1].\n\n[^1]: La *source*.\n\n    Sa suite.',
  '```js\nlet a = 1;\n```',
  'Une ligne\\\nl’autre',
  'avant\n\n---\n\naprès',
  'snake\\_case et 2 * 3',
].map(text => text.replace('snake\\_case', 'snake_case'));

for (const markdown of kept) {
  test(`${JSON.stringify(markdown)} stays as it was typed`, () => assert.equal(serialise(documentOf(markdown)), markdown));
}

const changed = [
  ['Titre\n=====', '# Titre'],
  ['* un\n* deux', '- un\n- deux'],
  ['__gras__ et _italique_', '**gras** et *italique*'],
  ['voir https://example.org.', 'voir <https://example.org>.'],
  ['une  \nautre', 'une\\\nautre'],
  ['[ici][1]\n\n[1]: /fr/contact "Contact"', '[ici](/fr/contact "Contact")'],
  ['&copy; 2026', '© 2026'],
];

for (const [markdown, expected] of changed) {
  test(`${JSON.stringify(markdown)} becomes ${JSON.stringify(expected)}`, () => {
    assert.ok(read(markdown).doc);
    assert.equal(serialise(documentOf(markdown)), expected);
  });
}

const refused = [
  ['un <b>mot</b>', 'html'],
  ['<!-- dit -->', 'html'],
  ['<div>\n\nmot\n\n</div>', 'html'],
  ['a. un\nb. deux', 'list'],
  ['i) un', 'list'],
  ['^^^\nfigure\n^^^', 'figure'],
  ['a | b | c\n--|--\n1 | 2', 'table'],
  ['> [^1]: note', 'note'],
  ['x[^a]\n\n[^a]: une\n\n[^a]: deux', 'note'],
  ['| a |\n| - |\n| un | perdu |', 'other'],
  ['mot\n\n[inutile]: /adresse', 'other'],
  ['x'.repeat(400_001), 'size'],
];

for (const [markdown, reason] of refused) {
  test(`${JSON.stringify(markdown.slice(0, 60))} is left alone (${reason})`, () => assert.equal(read(markdown).reason, reason));
}

const hostile = {
  'open brackets': '['.repeat(10_000),
  'nested brackets': `${'['.repeat(10_000)}x${']'.repeat(10_000)}`,
  'links within links': `${'['.repeat(5_000)}x${'](/a)'.repeat(5_000)}`,
  'emphasis that never ends': '*a '.repeat(10_000),
  'emphasis of all kinds': '~a^b++c==d_e**f '.repeat(1_500),
  'quotations in quotations': '> '.repeat(10_000),
  'lists in lists': '- '.repeat(5_000),
  'ticks': '`'.repeat(10_000),
  'angle brackets': '<'.repeat(10_000),
  'pictures that never close': '![](a '.repeat(5_000),
  'notes': `${'[^1] '.repeat(5_000)}\n\n[^1]: x`,
  'bars': `${'|'.repeat(10_000)}\n${'|-'.repeat(10_000)}`,
  'addresses': 'https://a.b('.repeat(2_000),
  'backslashes': '\\'.repeat(10_000),
  'entities': '&#0;&#x110000;&nbsp;'.repeat(2_000),
};

for (const [name, markdown] of Object.entries(hostile)) {
  test(`${name} by the thousand are read in seconds at most`, { timeout: 10_000 }, () => {
    const { doc } = read(markdown);
    if (doc) assert.ok(schema.nodeFromJSON(doc).childCount > 0);
  });
}
