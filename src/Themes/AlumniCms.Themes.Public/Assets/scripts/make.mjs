// Makes the files that are committed from what stands in this folder: node scripts/make.mjs [--check] [style script icons flags map]
import { make } from './committed.mjs';

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
  const made = await (await import(`./${name}.mjs`)).make();
  stale += await make(name, made, { checks, command: name === 'style' || name === 'script' ? 'build' : name });
}
if (stale) {
  console.error('Run these in src/Themes/AlumniCms.Themes.Public/Assets and commit what they write.');
  process.exit(1);
}
