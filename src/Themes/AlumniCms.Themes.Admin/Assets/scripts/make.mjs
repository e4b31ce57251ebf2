// Makes the files that are committed from what stands in this folder: node scripts/make.mjs [--check] [style|script|texts …]
import { make } from '../../../AlumniCms.Themes.Public/Assets/scripts/committed.mjs';

const all = ['style', 'script', 'texts'];
const words = process.argv.slice(2);
const checks = words.includes('--check');
const named = words.filter(word => word !== '--check');
const unknown = named.find(word => !all.includes(word));
if (unknown) {
  console.error(`There is no part "${unknown}"; there are: ${all.join(' ')}`);
  process.exit(2);
}

let stale = 0;
for (const name of named.length ? named : all) {
  stale += await make(name, await (await import(`./${name}.mjs`)).make(), { checks, command: 'build' });
}
if (stale) {
  console.error('Run "npm run build" in src/Themes/AlumniCms.Themes.Admin/Assets and commit what it writes.');
  process.exit(1);
}
