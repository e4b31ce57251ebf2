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

/** One of two texts by a number, {0} in both. The other languages choose among their forms by "one|few|many|other: …" keys. */
export function counted(count, one, other) {
  const shown = count.toLocaleString(document.documentElement.lang || undefined);
  const form = new Intl.PluralRules(document.documentElement.lang || 'en').select(count);
  return (known[`${other}#${form}`] || (form === 'one' ? text(one) : text(other))).replace('{0}', shown);
}
