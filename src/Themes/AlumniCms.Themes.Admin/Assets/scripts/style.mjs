import { join } from 'node:path';
import { transform } from 'lightningcss';
import { compile } from 'sass';
import { assets, wwwroot } from './tree.mjs';

/** The style sheet of the back office. */
export async function make() {
  const { css } = compile(join(assets, 'scss/admin.scss'), { charset: false });
  const { code, warnings } = transform({ filename: 'admin.css', code: Buffer.from(css), minify: true });
  if (warnings.length) throw new Error(`admin.css: ${warnings.map(warning => warning.message).join('; ')}`);
  return { files: { [`${wwwroot}/admin.css`]: `${code}\n` } };
}
