// Draws the pictures that recipes/demo/pictures/index.json lists: node tools/pictures/draw.mjs [--svg FOLDER] [NAME…]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Canvas, finish } from './canvas.mjs';

const here = import.meta.dirname;
const output = join(here, '../../recipes/demo/pictures');
const limits = { most: 54_000, first: 86, last: 40 };

async function loadScenes() {
  const modules = await Promise.all(readdirSync(join(here, 'scenes')).sort().map(file => import(join(here, 'scenes', file))));
  return Object.assign({}, ...modules.map(module => module.scenes));
}

function toWebp(svg, folder, target) {
  const [source, png] = [join(folder, 'a.svg'), join(folder, 'a.png')];
  writeFileSync(source, svg);
  execFileSync('rsvg-convert', [source, '-o', png]);
  for (let quality = limits.first; quality >= limits.last; quality -= 5) {
    execFileSync('cwebp', ['-quiet', '-q', String(quality), '-m', '6', '-sharp_yuv', png, '-o', target]);
    if (statSync(target).size <= limits.most) break;
  }
}

const names = process.argv.slice(2);
const svgFolder = names[0] === '--svg' ? names.splice(0, 2)[1] : null;
const scenes = await loadScenes();
const listed = JSON.parse(readFileSync(join(output, 'index.json'), 'utf8')).map(({ file }) => basename(file, '.webp'));
const unknown = [...listed.filter(name => !scenes[name]), ...names.filter(name => !listed.includes(name))];
if (unknown.length > 0) console.error(`No drawing for: ${unknown.join(', ')}. Add it to a file in tools/pictures/scenes or correct the name.`);

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  if (svgFolder) mkdirSync(svgFolder, { recursive: true });
  for (const name of listed.filter(name => scenes[name] && (names.length === 0 || names.includes(name)))) {
    const logo = name.startsWith('logo-');
    const canvas = new Canvas(name, ...(logo ? [600, 600] : []));
    scenes[name](canvas);
    if (!logo) finish(canvas);
    if (svgFolder) writeFileSync(join(svgFolder, `${name}.svg`), String(canvas));
    toWebp(String(canvas), folder, join(output, `${name}.webp`));
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = unknown.length > 0 ? 1 : 0;
