// The page brings the texts in its language; without them they are English.
const element = document.getElementById('texts');
let known = {};
try {
  known = JSON.parse(element?.textContent ?? '{}');
} catch {
  // A page whose texts cannot be read works in English.
}

/** The text of an English key with {0}, {1} … filled in. */
export const text = (key, ...values) => (known[key] || key).replace(/\{(\d)\}/g, (hole, i) => values[i] ?? hole);

/**
 * One of two texts by a number, which takes the place of {0}. A language with more than two forms may bring the others under
 * the second text and the form's name: "{0} words#few".
 */
export function counted(count, one, other) {
  const language = document.documentElement.lang || 'en';
  const form = new Intl.PluralRules(language).select(count);
  return (known[`${other}#${form}`] || text(form === 'one' ? one : other)).replace('{0}', count.toLocaleString(language, { numberingSystem: 'latn' }));
}
