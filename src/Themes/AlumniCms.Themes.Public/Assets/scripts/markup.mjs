import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { assets, repository } from './tree.mjs';

/**
 * Class names stand in class attributes and in quoted texts; elements and attributes in tags. Other words do not count,
 * so that a comment or a name in the code does not bring a style to every reader.
 */
export function wordsOfMarkup(text) {
  const pieces = [
    ...text.matchAll(/"([^"\n]*)"/g), ...text.matchAll(/'([^'\n]*)'/g), ...text.matchAll(/`([^`]*)`/g),
    // A class chosen within an attribute: its quotes stand within the attribute's.
    ...text.matchAll(/(?<=[?:] )"([^"\n]*)"/g), ...text.matchAll(/class=\\?"([^"\n]*)/g), ...text.matchAll(/<([a-z][\w-]*)/g), ...text.matchAll(/\s([a-z][\w-]*)=/g),
  ];
  return [...new Set(pieces.flatMap(([, piece]) => piece.match(/[\w-]+/g) ?? []))];
}

/** All that can write markup for readers of a theme: its views, those of modules, code and our script. The administration has its own style. */
export async function pages(theme) {
  const names = await readdir(join(repository, 'src'), { recursive: true });
  const foreign = new RegExp(`(^|/)(bin|obj|node_modules|AlumniCms\\.(Admin|Administration|SiteAdministration|Editors|MediaLibrary))/|^Themes/(?!${theme.replaceAll('.', '\\.')}/)`);
  const views = names.filter(name => /\.(cshtml|cs)$/.test(name) && !foreign.test(name)).sort()
    .map(async name => ({ raw: await readFile(join(repository, 'src', name), 'utf8'), extension: 'cshtml' }));
  const scripts = (await readdir(join(assets, 'js'))).sort()
    .map(async name => ({ raw: await readFile(join(assets, 'js', name), 'utf8'), extension: 'js' }));
  return Promise.all([...views, ...scripts]);
}
