// Text that an earlier visit could not save: offered above the editor, to take or to drop.
import { announce } from '../lib/announce.js';
import { button, element } from '../lib/elements.js';
import { entries } from '../lib/snapshot.js';
import { text } from '../lib/texts.js';
import { post, replace } from '../form-steps.js';

/** Offers a copy whose text is not the form's. */
export function offerCopy({ form, copy, drop, restored }) {
  if (JSON.stringify(copy.entries) === JSON.stringify(entries(form))) return drop();
  const isOlder = copy.basis && JSON.stringify(copy.basis) !== JSON.stringify(basisOf(form));
  // A form that was sent and whose page has another version since has arrived.
  if (copy.sent && isOlder) return drop();
  const when = new Date(copy.at).toLocaleString(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const sentence = text('This device holds a text of {0} that was not saved.', when) + (isOlder ? ` ${text('The page was saved by someone since then.')}` : '');
  const offer = element('div', { class: 'notice notice-restore', role: 'region', 'aria-label': text('Unsaved text') }, element('p', {}, sentence),
    button(text('Restore it'), { class: 'button button-primary', onclick: async () => { await restore(form, copy); offer.remove(); restored(); announce(text('The text is restored.')); } }), ' ',
    button(text('Drop it'), { class: 'button', onclick: () => { drop(); offer.remove(); announce(text('The text is dropped.')); } }));
  form.before(offer);
  announce(sentence);
}

export const basisOf = form => ['basis.version', 'basis.revision'].map(name => form.querySelector(`input[name="${name}"]`)?.value ?? '');

async function restore(form, copy) {
  // The server knows how to draw entries that are not on the page; without it the fields that are here are filled in.
  const body = form.querySelector('[data-editor-body]');
  try {
    const data = new FormData(form);
    for (const name of new Set([...entries(form), ...copy.entries].map(([one]) => one))) data.delete(name);
    for (const [name, value] of copy.entries) data.append(name, value);
    data.set('do', 'refresh');
    const fresh = (await post(form, data)).querySelector('[data-editor-body]');
    if (!body || !fresh) throw new Error('The answer has no editor.');
    await replace(form, body, fresh);
  } catch {
    fill(form, copy.entries);
  }
}

/** Puts values into the fields of a form, by name and in order. */
export function fill(form, values) {
  const left = new Map();
  for (const [name, value] of values) left.set(name, [...(left.get(name) ?? []), value]);
  for (const input of form.elements) {
    if (!input.name || ['hidden', 'password', 'file', 'submit', 'button'].includes(input.type) || input.tagName === 'BUTTON') continue;
    const own = left.get(input.name) ?? [];
    if (input.type === 'checkbox' || input.type === 'radio') input.checked = own.includes(input.value);
    else if (input.multiple && input.options) for (const option of input.options) option.selected = own.includes(option.value);
    else if (own.length) input.value = own.shift();
    else continue;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
