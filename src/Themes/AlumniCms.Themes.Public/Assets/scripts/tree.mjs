import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const assets = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const repository = resolve(assets, '../../../..');
export const wwwroot = 'src/Themes/AlumniCms.Themes.Public/wwwroot';
export const display = 'src/Modules/AlumniCms.Display';

const find = createRequire(import.meta.url);

/** Reads a text file of the folder Assets. */
export const source = path => readFile(join(assets, path), 'utf8');

/** Reads a JSON file of the folder Assets. */
export const sourceJson = async path => JSON.parse(await source(path));

/** The folder of an installed package. */
export const packageFolder = name => join(assets, 'node_modules', name);

/** Reads a file of an installed package as text. */
export const packageText = (name, path) => readFile(join(packageFolder(name), path), 'utf8');

/** Reads a file of an installed package as JSON. */
export const packageJson = async (name, path) => JSON.parse(await packageText(name, path));

/** The version of an installed package. */
export const packageVersion = name => find(join(packageFolder(name), 'package.json')).version;

/** The ISO 3166 codes of the countries with a site, in the order of the alphabet. */
export async function countries() {
  const codes = new Set();
  for (const file of ['recipes/networks/world.csv', 'recipes/demo/sites.csv']) {
    const lines = (await readFile(join(repository, file), 'utf8')).split('\n').slice(1).filter(Boolean);
    for (const line of lines) {
      // Key and code are the first two columns and never quoted.
      const code = line.split(',')[1];
      if (!/^[A-Z]{2}$/.test(code)) throw new Error(`${file}: "${code}" is not a country code in the line ${line}`);
      codes.add(code);
    }
  }
  return [...codes].sort();
}
