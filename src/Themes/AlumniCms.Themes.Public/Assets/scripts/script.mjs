import { join } from 'node:path';
import { build } from 'esbuild';
import { assets, wwwroot } from './tree.mjs';

export async function make() {
  const { outputFiles: [bundle] } = await build({
    entryPoints: [join(assets, 'js/public.js')], bundle: true, minify: true, format: 'esm', target: 'es2022',
    charset: 'utf8', legalComments: 'none', write: false, logLevel: 'warning',
  });
  return { files: { [`${wwwroot}/public.js`]: bundle.text } };
}
