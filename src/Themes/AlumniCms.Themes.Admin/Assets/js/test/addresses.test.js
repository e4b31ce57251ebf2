import assert from 'node:assert/strict';
import test from 'node:test';
import { complete, isSafe } from '../lib/addresses.js';
import { documentOf, schema, serialise } from '../rich-text/markdown.js';

const dangerous = ['javascript:alert(1)', 'JavaScript:alert(1)', ' java\nscript:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc', '//evil.example', '\\\\evil', '/\\evil', 'blob:x'];
for (const address of dangerous) {
  test(`${JSON.stringify(address)} is no address of a link`, () => assert.equal(isSafe(address), false));

  test(`${JSON.stringify(address)} in a text is drawn without an address and stays in the text`, () => {
    const markdown = `[x](<${address.replace(/\n/, '').replace(/\\/g, '\\\\')}>)`;
    const doc = documentOf(markdown);
    const mark = doc.firstChild.firstChild.marks[0];
    const [, attributes] = schema.marks.link.spec.toDOM(mark, true);
    assert.equal('href' in attributes, false);
    assert.ok(documentOf(serialise(doc)).eq(doc));
  });
}

for (const address of ['/fr/contact', '~/contact', '#top', '?q=a:b', 'https://example.org/', 'mailto:a@b.org', 'tel:+33', 'a/b:c', '']) {
  test(`${JSON.stringify(address)} may stand in a text`, () => assert.ok(isSafe(address)));
}

test('a picture from within the text is drawn without a source', () => {
  const image = documentOf('![p](data:image/png;base64,AAAA)').firstChild.firstChild;
  assert.equal('src' in schema.nodes.image.spec.toDOM(image)[1], false);
});

for (const [typed, address] of [[' example.org/a ', 'https://example.org/a'], ['a@example.org', 'mailto:a@example.org'], ['/fr/contact', '/fr/contact'], ['~/contact', '~/contact'], ['https://a.org', 'https://a.org']]) {
  test(`${JSON.stringify(typed)} is meant as ${address}`, () => assert.equal(complete(typed), address));
}
