import { optimize } from 'svgo';
import { countries, packageText, wwwroot } from './tree.mjs';

const folder = `${wwwroot}/flags`;
// A flag is shown some 20 to 60 pixels wide: what is finer than a unit of 640 is never seen.
const plugins = [{ name: 'preset-default', params: { overrides: { cleanupIds: true } } }, { name: 'removeAttrs', params: { attrs: 'svg:id' } }];

export async function make() {
  const files = { [`${folder}/LICENSE`]: await packageText('flag-icons', 'LICENSE') };
  for (const code of await countries()) {
    const name = code.toLowerCase();
    files[`${folder}/${name}.svg`] = `${small(await packageText('flag-icons', `flags/4x3/${name}.svg`))}\n`;
  }
  return { files, folders: [folder] };
}

/** As fine as weighs little: a coat of arms of a thousand strokes loses decimals first. */
function small(text) {
  for (const floatPrecision of [2, 1, 0]) {
    const made = optimize(text, { multipass: true, floatPrecision, plugins }).data;
    if (made.length < 4000 || floatPrecision === 0) return made;
  }
}
