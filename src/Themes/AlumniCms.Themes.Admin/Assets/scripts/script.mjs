// One small script for every page, and a file for each thing that only some pages have. The names of the latter hold a hash
// of their content, so that browsers may keep them for ever.
import { relative } from 'node:path';
import { build } from 'esbuild';
import { licences } from './licences.mjs';
import { assets, wwwroot } from './tree.mjs';

// The browser knows the names of HTML's entities; the parts that find addresses in texts and turn them are not used.
const browser = './js/rich-text/browser';
const alias = { entities: `${browser}/entities.js`, 'linkify-it': `${browser}/no-linkify.js`, 'punycode.js': `${browser}/no-punycode.js` };

/** Bundles the scripts; also gives what esbuild knows of them. */
export async function bundle() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: assets, entryPoints: ['js/admin.js'], outdir: 'out', bundle: true, splitting: true, minify: true, format: 'esm',
    target: 'es2022', loader: { '.svg': 'text' }, charset: 'utf8', legalComments: 'none', write: false, metafile: true, logLevel: 'warning',
    entryNames: '[name]', chunkNames: 'js/[name]-[hash]', alias,
  });
  const files = Object.fromEntries(outputFiles.map(file => [relative(`${assets}/out`, file.path), file.text]));
  return { files, metafile };
}

export async function make() {
  const { files, metafile } = await bundle();
  const named = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${wwwroot}/${name}`, text]));
  named[`${wwwroot}/js/LICENSES`] = await licences(metafile);
  return { files: named, folders: [`${wwwroot}/js`] };
}
