// The texts that the scripts show, as a list that the server reads and translates.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assets } from './tree.mjs';

export async function make() {
  const texts = JSON.parse(await readFile(join(assets, 'js/texts.json'), 'utf8'));
  return { files: { 'src/Modules/AlumniCms.Admin/script-texts.json': `${JSON.stringify(texts, null, 2)}\n` } };
}
