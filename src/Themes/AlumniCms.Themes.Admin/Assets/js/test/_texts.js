import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Every English text that the scripts ask for: { texts, plurals: [[one, other], …] }. */
export async function usedTexts() {
  const texts = new Set();
  const plurals = new Map();
  const files = (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.js') && !path.startsWith('test'));
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8');
    for (const [, key] of source.matchAll(/\btext\('((?:[^'\\]|\\.)*)'/g)) texts.add(key);
    for (const [, one, other] of source.matchAll(/\bcounted\([^,]+, '([^']+)', '([^']+)'/g)) plurals.set(other, one);
  }
  return { texts: [...texts].sort(), plurals: [...plurals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([other, one]) => [one, other]) };
}
