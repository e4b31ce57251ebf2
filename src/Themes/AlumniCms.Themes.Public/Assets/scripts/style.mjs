import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { compile } from 'sass';
import logical from './logical.mjs';
import translucent from './translucent.mjs';
import { assets, packageFolder, packageVersion, repository, source, sourceJson, wwwroot } from './tree.mjs';

// Bootstrap 5 is written for older Sass; what it makes is what counts.
const silenced = ['import', 'global-builtin', 'color-functions', 'if-function'];

export async function make() {
  const compiled = compile(join(assets, 'scss/public.scss'), {
    loadPaths: [join(packageFolder('bootstrap'), 'scss')], style: 'expanded', quietDeps: true, silenceDeprecations: silenced, charset: false,
  });
  const turned = postcss([translucent(), logical()]).process(compiled.css, { from: undefined }).css;
  const minified = transform({ filename: 'public.css', code: Buffer.from(await purge(turned)), minify: true });
  if (minified.warnings.length) throw new Error(`public.css: ${minified.warnings.map(warning => warning.message).join('; ')}`);
  return { files: { [`${wwwroot}/public.css`]: `${header()}\n${minified.code}\n` } };
}

const header = () => `/*! Parts of Bootstrap ${packageVersion('bootstrap')}, https://getbootstrap.com, © The Bootstrap Authors, MIT licence */`;

async function purge(css) {
  const { elements, classes } = await sourceJson('safelist.json');
  const [result] = await new PurgeCSS().purge({
    content: await pages(), css: [{ raw: css }], defaultExtractor: wordsOfMarkup, variables: true, keyframes: true,
    safelist: { standard: ['html', 'body', ':root', 'dir', ...elements, ...classes] },
  });
  return result.css;
}

/**
 * Class names stand in class attributes and in quoted texts; elements and attributes in tags. Other words do not count,
 * so that a comment or a name in the code does not bring a style to every reader.
 */
function wordsOfMarkup(text) {
  const pieces = [
    ...text.matchAll(/"([^"\n]*)"/g), ...text.matchAll(/'([^'\n]*)'/g), ...text.matchAll(/`([^`]*)`/g),
    ...text.matchAll(/class=\\?"([^"\n]*)/g), ...text.matchAll(/<([a-z][\w-]*)/g), ...text.matchAll(/\s([a-z][\w-]*)=/g),
  ];
  return [...new Set(pieces.flatMap(([, piece]) => piece.match(/[\w-]+/g) ?? []))];
}

/** All that can write markup for readers: views, code and our script. The administration has its own style. */
async function pages() {
  const names = await readdir(join(repository, 'src'), { recursive: true });
  const chosen = names.filter(name => /\.(cshtml|cs)$/.test(name) && !/(^|\/)(bin|obj|node_modules|AlumniCms\.Admin)\//.test(name)).sort();
  const views = chosen.map(async name => ({ raw: await readFile(join(repository, 'src', name), 'utf8'), extension: 'cshtml' }));
  const scripts = (await readdir(join(assets, 'js'))).sort().map(async name => ({ raw: await source(`js/${name}`), extension: 'js' }));
  return Promise.all([...views, ...scripts]);
}
