// A PostCSS plugin: a small drawing goes into the style sheet, a larger one away with the box that it was to shape.
// No file is asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const largest = 640;
const file = /url\(["']?(?:\.\.\/)+icons\/([\w/-]+\.svg)["']?\)/;

const encoded = svg => svg.trim().replaceAll('"', '\'').replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E');

export default icons => ({
  postcssPlugin: 'inlined',
  Once(root) {
    root.walkDecls(declaration => {
      const found = file.exec(declaration.value);
      if (!found) {
        if (/url\((?!["']?data:)/.test(declaration.value)) declaration.remove();
        return;
      }
      const svg = readFileSync(join(icons, found[1]), 'utf8');
      if (svg.length > largest) declaration.replaceWith({ prop: 'display', value: 'none', important: true });
      else declaration.value = declaration.value.replace(file, `url("data:image/svg+xml,${encoded(svg)}")`);
    });
  },
});
