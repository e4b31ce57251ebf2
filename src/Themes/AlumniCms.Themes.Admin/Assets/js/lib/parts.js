// What a page may hold, and the file that makes it better. Each exports enhance(element).
const parts = {
  '[data-rich-text]': () => import('../rich-text.js'),
  '[data-picker]': () => import('../picker.js'),
  'form[data-editor]': () => import('../form-steps.js'),
  '[data-items]': () => import('../reorder.js'),
  'form[data-autosave]': () => import('../autosave.js'),
  '[data-checks], [data-ideal-length]': () => import('../checks.js'),
  'form[data-upload]': () => import('../media-upload.js'),
  '[data-focal-point]': () => import('../focal-point.js'),
};

const done = new WeakSet();

/** Makes everything in a part of the page better that was not yet. */
export async function enhance(root) {
  await Promise.all(Object.entries(parts).map(async ([selector, load]) => {
    const found = [...root.querySelectorAll(selector)];
    if (!found.length) return;
    const { enhance: improve } = await load();
    for (const one of found) {
      if (done.has(one)) continue;
      done.add(one);
      improve(one);
    }
  }));
}
