import { optimize } from 'svgo';
import { display, packageText, sourceJson } from './tree.mjs';

const folder = `${display}/Icons/Svg`;

export async function make() {
  const { names, directional } = await sourceJson('icons.json');
  const stray = directional.find(name => !names.includes(name));
  if (stray) throw new Error(`icons.json: "${stray}" is directional but not among the names.`);
  const files = { [`${folder}/LICENSE`]: await packageText('bootstrap-icons', 'LICENSE') };
  for (const name of names) files[`${folder}/${name}.svg`] = svg(await read(name), directional.includes(name));
  return { files, folders: [folder] };
}

const read = name => packageText('bootstrap-icons', `icons/${name}.svg`).catch(() => {
  throw new Error(`icons.json: bootstrap-icons has no icon "${name}".`);
});

function svg(text, flips) {
  const { data } = optimize(text, { multipass: true, plugins: ['preset-default', { name: 'removeAttrs', params: { attrs: 'svg:(class|width|height|fill)' } }] });
  const css = flips ? 'icon icon-flip' : 'icon';
  return `${data.replace('<svg ', `<svg class="${css}" width="1em" height="1em" fill="currentColor" `)}\n`;
}
