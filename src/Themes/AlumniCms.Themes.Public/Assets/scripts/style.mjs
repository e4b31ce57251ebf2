import { join } from 'node:path';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { compile } from 'sass';
import logical from './logical.mjs';
import { pages, wordsOfMarkup } from './markup.mjs';
import translucent from './translucent.mjs';
import { assets, packageFolder, packageVersion, sourceJson, wwwroot } from './tree.mjs';

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
    content: await pages('AlumniCms.Themes.Public'), css: [{ raw: css }], defaultExtractor: wordsOfMarkup, variables: true, keyframes: true,
    safelist: { standard: ['html', 'body', ':root', 'dir', ...elements, ...classes] },
  });
  return result.css;
}
