// Makes the files that are committed from what stands in this folder: node scripts/make.mjs [--check] [style script icons flags map]
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repository } from './tree.mjs';

const all = ['style', 'script', 'icons', 'flags', 'map'];
const words = process.argv.slice(2);
const checks = words.includes('--check');
const named = words.filter(word => word !== '--check');
const unknown = named.filter(word => !all.includes(word));
if (unknown.length) {
  console.error(`There is no part "${unknown[0]}"; there are: ${all.join(' ')}`);
  process.exit(2);
}

let stale = 0;
for (const name of named.length ? named : all) {
  // A part gives its files by path from the repository, and the folders that hold nothing else.
  const { files, folders = [] } = await (await import(`./${name}.mjs`)).make();
  const left = await leftovers(folders, files);
  await (checks ? compare(name, files, left) : write(name, files, left));
}
if (stale) {
  console.error('Run these in src/Themes/AlumniCms.Themes.Public/Assets and commit what they write.');
  process.exit(1);
}

async function leftovers(folders, files) {
  const found = [];
  for (const folder of folders) {
    const names = await readdir(join(repository, folder)).catch(() => []);
    found.push(...names.map(name => `${folder}/${name}`).filter(path => !(path in files)));
  }
  return found;
}

async function compare(name, files, left) {
  const differing = [...left];
  for (const [path, content] of Object.entries(files)) {
    const committed = await readFile(join(repository, path)).catch(() => null);
    if (!committed?.equals(Buffer.from(content))) differing.push(path);
  }
  if (!differing.length) return;
  stale += differing.length;
  const command = name === 'style' || name === 'script' ? 'build' : name;
  for (const path of differing) console.error(`${path} is not what "npm run ${command}" makes of its sources.`);
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
}
