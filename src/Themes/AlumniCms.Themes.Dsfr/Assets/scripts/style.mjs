import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { compile } from 'sass';
import logical from '../../../AlumniCms.Themes.Public/Assets/scripts/logical.mjs';
import { pages, wordsOfMarkup } from '../../../AlumniCms.Themes.Public/Assets/scripts/markup.mjs';
import { sourceJson } from '../../../AlumniCms.Themes.Public/Assets/scripts/tree.mjs';
import classesOnly from './classes-only.mjs';
import inlined from './inlined.mjs';
import neutral from './neutral.mjs';

const theme = 'AlumniCms.Themes.Dsfr';
const assets = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dsfr = join(assets, 'node_modules/@gouvfr/dsfr');
const stack = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

/** The parts of the design system that the pages use. PurgeCSS drops from each what no view mentions. */
const components = [
  'link', 'button', 'badge', 'tag', 'alert', 'notice', 'accordion', 'breadcrumb', 'card', 'content', 'form', 'input', 'select',
  'checkbox', 'search', 'pagination', 'quote', 'summary', 'tile', 'skiplink', 'translate', 'navigation', 'header', 'footer',
];

export async function files() {
  const parts = ['core/core.main', 'scheme/scheme', ...components.map(name => `component/${name}/${name}.main`)];
  const system = await Promise.all(parts.map(part => readFile(join(dsfr, `dist/${part}.css`), 'utf8').then(css => run(css, neutral(stack)))));
  const bridge = sass('bridge');
  const site = run(sass('public-classes'), classesOnly(rootProperties(bridge)));
  const css = `@layer system,site;@layer system{${system.join('\n')}}@layer site{${site}}/* purgecss start ignore */${bridge}/* purgecss end ignore */`;
  const drawn = run(await purge(run(css, logical()), usedBy(bridge, css)), inlined(join(dsfr, 'dist/icons')));
  const minified = transform({ filename: 'dsfr.css', code: Buffer.from(drawn), minify: true });
  if (minified.warnings.length) throw new Error(`dsfr.css: ${minified.warnings.map(warning => warning.message).join('; ')}`);
  return { [`src/Themes/${theme}/wwwroot/dsfr.css`]: `${header()}\n${minified.code}\n` };
}

const version = () => createRequire(import.meta.url)(join(dsfr, 'package.json')).version;

const header = () => `/*! Parts of DSFR ${version()}, © the DSFR’s authors, MIT licence; only bodies of the French State may take its look */`;

const run = (css, plugin) => postcss([plugin]).process(css, { from: undefined }).css;

const sass = name => compile(join(assets, `scss/${name}.scss`), {
  loadPaths: [resolve(assets, '../../AlumniCms.Themes.Public/Assets/scss')], style: 'expanded', charset: false,
}).css;

function rootProperties(css) {
  const names = new Set();
  postcss.parse(css).walkRules(':root', rule => rule.each(node => names.add(node.prop)));
  return names;
}

/** The properties that a style sheet reads, and those that they are made of in turn: PurgeCSS does not look into what it leaves alone. */
function usedBy(css, all) {
  const made = new Map();
  postcss.parse(all).walkDecls(/^--/, ({ prop, value }) => { made.set(prop, `${made.get(prop) ?? ''} ${value}`); });
  const used = new Set();
  const open = [css];
  while (open.length) {
    for (const [, name] of open.pop().matchAll(/var\((--[\w-]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      open.push(made.get(name) ?? '');
    }
  }
  return [...used];
}

async function purge(css, variables) {
  const { elements, classes } = await sourceJson('safelist.json');
  const [result] = await new PurgeCSS().purge({
    content: await pages(theme), css: [{ raw: css }], defaultExtractor: wordsOfMarkup, variables: true, keyframes: true,
    safelist: { standard: ['html', 'body', ':root', 'dir', ...elements, ...classes], variables },
  });
  return result.css;
}
