// Writes the files that a part makes, or compares them with the committed ones.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repository } from './tree.mjs';

/**
 * A part gives its files by path from the repository, and the folders that hold nothing else. Returns how many of them are
 * not what the part makes; when it writes, none.
 */
export async function make(name, { files, folders = [] }, { checks }) {
  const left = await leftovers(folders, files);
  return checks ? compare(files, left) : write(name, files, left);
}

async function leftovers(folders, files) {
  const found = [];
  for (const folder of folders) {
    const names = await readdir(join(repository, folder)).catch(() => []);
    found.push(...names.map(name => `${folder}/${name}`).filter(path => !(path in files)));
  }
  return found;
}

async function compare(files, left) {
  const differing = [...left];
  for (const [path, content] of Object.entries(files)) {
    const committed = await readFile(join(repository, path)).catch(() => null);
    if (!committed?.equals(Buffer.from(content))) differing.push(path);
  }
  for (const path of differing) console.error(`${path} is not what "npm run build" makes of its sources.`);
  return differing.length;
}

async function write(name, files, left) {
  let size = 0;
  for (const [path, content] of Object.entries(files)) {
    const target = join(repository, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    size += Buffer.byteLength(content);
  }
  for (const path of left) await rm(join(repository, path));
  console.log(`${name}: ${Object.keys(files).length} file(s), ${size} bytes`);
  return 0;
}
