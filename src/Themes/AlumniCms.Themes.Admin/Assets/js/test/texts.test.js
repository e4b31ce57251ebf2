import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { usedTexts } from './_texts.js';

test('texts.json lists each text that the scripts show, and no other', async () => {
  assert.deepEqual(JSON.parse(await readFile(new URL('../texts.json', import.meta.url), 'utf8')), await usedTexts());
});
