import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const assets = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const repository = resolve(assets, '../../../..');
export const wwwroot = 'src/Themes/AlumniCms.Themes.Admin/wwwroot';

/** The folder of an installed package. */
export const packageFolder = name => join(assets, 'node_modules', name);
