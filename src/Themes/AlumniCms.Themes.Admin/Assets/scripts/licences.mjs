// The licences of the packages that are in the built scripts, one after another.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './tree.mjs';

const permitted = ['MIT'];

export async function licences(metafile) {
  const used = new Set(Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean));
  const parts = [];
  for (const name of [...used].sort()) parts.push(await licenceOf(name));
  return `${parts.join('\n\n---\n\n')}\n`;
}

async function licenceOf(name) {
  const folder = packageFolder(name);
  const { version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!permitted.includes(license)) throw new Error(`${name} has the licence ${license}; permitted are: ${permitted.join(', ')}.`);
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : author?.name ?? '';
  return `${name} ${version} (${license})\n\n${text.replace(/\r\n/g, '\n').trim()}`.trim();
}
