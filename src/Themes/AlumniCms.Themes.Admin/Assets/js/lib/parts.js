// What a page may hold, the file that makes it better and the name in it. In this order: the steps of a form come before its
// autosave, and the fields before what counts them.
const editing = () => import('../editing.js');
const media = () => import('../media.js');

const parts = [
  ['[data-rich-text]', () => import('../rich-text.js'), 'enhance'],
  ['[data-picker]', editing, 'picker'],
  ['[data-items]', editing, 'reorder'],
  ['[data-comment]', editing, 'remarks'],
  ['[data-checks], [data-ideal-length]', editing, 'checks'],
  ['form[data-editor]', editing, 'formSteps'],
  ['form[data-autosave]', editing, 'autosave'],
  ['form[data-upload]', media, 'mediaUpload'],
  ['[data-focal-point]', media, 'focalPoint'],
];

const done = new Map(parts.map(([, , name]) => [name, new WeakSet()]));

/** Makes everything in a part of the page better that was not yet. */
export async function enhance(root) {
  const found = parts.map(([selector, load, name]) => ({ all: [...root.querySelectorAll(selector)], load, name })).filter(part => part.all.length);
  const loaded = await Promise.all(found.map(({ load }) => load()));
  found.forEach(({ all, name }, i) => {
    for (const one of all) {
      if (done.get(name).has(one)) continue;
      done.get(name).add(one);
      loaded[i][name](one);
    }
  });
}
