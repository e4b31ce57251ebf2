import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from './script.mjs';

const { files } = await bundle();
const size = text => brotliCompressSync(text).length;
const named = name => Object.entries(files).find(([path]) => path.startsWith(`js/${name}-`))[1];

// What a page fetches at once: the file and those that it imports by name, not those that it asks for later.
function whole(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, other] of files[path].matchAll(/(?:from|import)"\.\/([^"]+)"/g)) whole(path.startsWith('js/') ? `js/${other}` : other, seen);
  return seen;
}

test('the script of every page weighs at most 12 KB', () => {
  const total = [...whole('admin.js')].reduce((sum, path) => sum + size(files[path]), 0);
  assert.ok(total <= 12 * 1024, `${total} bytes`);
});

test('the rich text editor weighs at most 130 KB', () => assert.ok(size(named('rich-text')) <= 130 * 1024, `${size(named('rich-text'))} bytes`));

test('nothing is evaluated, and no style or handler is written into HTML', () => {
  for (const [path, text] of Object.entries(files)) {
    assert.doesNotMatch(text, /\beval\(|new Function\(|setAttribute\("style"|insertAdjacentHTML/, path);
  }
});
