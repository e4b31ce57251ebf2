import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Every English text that the scripts ask for. */
export async function usedTexts() {
  const texts = new Set();
  const files = (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.js') && !path.startsWith('test'));
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8');
    for (const [, key] of source.matchAll(/\btext\('((?:[^'\\]|\\.)*)'/g)) texts.add(key);
    for (const [, one, other] of source.matchAll(/\bcounted\([^,]+, '([^']+)', '([^']+)'/g)) texts.add(one).add(other);
  }
  return [...texts].sort();
}
