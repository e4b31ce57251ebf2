// What could be better about a text: the server's checks, which come with each autosave, and what shows at once while typing.
import { element, freshId } from './lib/elements.js';
import { lengthAgainst } from './lib/reading.js';
import { counted, text } from './lib/texts.js';

const graphemes = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
const lengthOf = value => (graphemes ? [...graphemes.segment(value)].length : [...value].length);

export function enhance(one) {
  if (one.matches('[data-ideal-length]')) countLength(one);
  else showChecks(one);
}

function countLength(input) {
  const [least, most] = input.dataset.idealLength.split('-');
  const line = element('p', { class: 'length-count', id: freshId('length') });
  input.after(line);
  input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), line.id].filter(Boolean).join(' '));
  const show = () => {
    const length = lengthOf(input.value.trim());
    const state = length ? lengthAgainst(input.dataset.idealLength, length) : 'empty';
    line.dataset.state = state;
    const said = counted(length, '{0} character', '{0} characters');
    line.textContent = {
      empty: text('Best between {0} and {1} characters.', least, most), good: text('{0}: a good length.', said),
      short: text('{0}: a little short, best between {1} and {2}.', said, least, most),
      long: text('{0}: long, best between {1} and {2}.', said, least, most),
    }[state];
  };
  input.addEventListener('input', show);
  input.addEventListener('change', show);
  show();
}

function showChecks(box) {
  const form = box.closest('form') ?? document.querySelector('form[data-editor]');
  let server = null;
  const show = () => {
    if (!box.isConnected) return stop();
    const local = missingAlternatives(form);
    // Until the server has answered once, its own list of the page stays.
    if (!server && !local.length) return box.querySelector('[data-local-checks]')?.remove();
    const known = new Set((server ?? []).map(check => check.path));
    draw(box, server, local.filter(check => !known.has(check.path)), form);
  };
  const took = event => { server = event.detail; show(); };
  const stop = () => { document.removeEventListener('checks', took); form?.removeEventListener('change', show); };
  document.addEventListener('checks', took);
  form?.addEventListener('change', show);
  box.addEventListener('click', event => {
    const link = event.target.closest('a[data-path]');
    const field = link && fieldOf(form, link.dataset.path);
    if (!field) return;
    event.preventDefault();
    reveal(field);
  });
  show();
}

const missingAlternatives = form => [...form?.querySelectorAll('input[name*=":alt:"]') ?? []]
  .filter(input => !input.value.trim() && !input.closest('[data-decorative]'))
  .map(input => ({ level: 'warning', path: input.name, text: text('A picture has no alternative text.') }));

function draw(box, server, local, form) {
  if (server) for (const child of [...box.children]) { if (!/^H\d$/.test(child.tagName)) child.remove(); }
  else box.querySelector('[data-local-checks]')?.remove();
  const all = [...server ?? [], ...local];
  if (!all.length) return box.append(element('p', { class: 'checks-none' }, text('Nothing to improve.')));
  const order = { error: 0, warning: 1 };
  const list = element('ul', { class: 'checks-list lines', 'data-local-checks': server ? null : '' }, ...all.sort((a, b) => (order[a.level] ?? 2) - (order[b.level] ?? 2)).map(check => element('li', { class: 'check', 'data-level': check.level },
    check.level !== 'fact' && element('span', { class: check.level === 'error' ? 'tag tag-bad' : 'tag' }, check.level === 'error' ? text('To correct') : text('To improve')), ' ',
    fieldOf(form, check.path) ? element('a', { href: `#${fieldOf(form, check.path).id}`, 'data-path': check.path }, check.text) : element('span', {}, check.text),
    check.count > 1 && element('span', { class: 'check-count' }, ` ×${check.count}`))));
  box.append(list);
}

function fieldOf(form, path) {
  if (!path) return null;
  return [...form?.elements ?? []].find(one => one.name === path) ?? document.getElementById(path) ?? [...form?.querySelectorAll('[data-path]') ?? []].find(one => one.dataset.path === path && one.tagName !== 'A') ?? null;
}

/** Goes to a field, through closed details and into an editor that stands over it. */
function reveal(field) {
  for (let details = field.closest('details'); details; details = details.parentElement?.closest('details')) details.open = true;
  const editor = field.hidden && field.closest('[data-rich-text]');
  const target = editor || field;
  target.scrollIntoView({ block: 'center' });
  if (editor) editor.dispatchEvent(new CustomEvent('reveal'));
  else if (field.type === 'hidden') field.parentElement.querySelector('input:not([type=hidden]), select, textarea, button')?.focus();
  else field.focus();
}
