// In <form data-editor> the buttons name="do" with up:, down:, remove:, add: and find: change a part of the form, those of the
// workflow what stands beside the text. The server
// answers with the whole page; only its editor's body takes the place of the one here.
import { announce } from './lib/announce.js';
import { enhance as enhanceParts } from './lib/parts.js';
import { Refused } from './lib/requests.js';
import { text } from './lib/texts.js';
import { takeTurn } from './lib/turns.js';

const steps = /^(?:(?:up|down|remove|add|find|answer|resolve|reopen):|(?:comment|assign|claim|release)$)/;

/** Whether a button changes a part of the form without leaving the page. */
export const isStep = submitter => submitter?.name === 'do' && steps.test(submitter.value) && submitter.dataset.whole === undefined;

export function enhance(form) {
  form.addEventListener('submit', event => {
    const { submitter } = event;
    if (!isStep(submitter)) return;
    event.preventDefault();
    takeTurn(form, () => step(form, submitter));
  });
  // Enter in a search field of the form looks for what is typed instead of sending everything by its first button.
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || !event.target.matches('input[name^="find:"]')) return;
    const finder = form.querySelector(`button[name=do][value="${CSS.escape(event.target.name)}"]`);
    if (finder) { event.preventDefault(); form.requestSubmit(finder); }
  });
}

async function step(form, submitter) {
  const body = form.querySelector('[data-editor-body]');
  form.setAttribute('aria-busy', 'true');
  try {
    const page = await post(form, new FormData(form, submitter));
    const fresh = page.querySelector('[data-editor-body]');
    if (!body || !fresh) throw new Error('The answer has no editor.');
    const said = submitter.dataset.done ?? (submitter.value.startsWith('find:') ? text('Results are shown') : text('Done'));
    await replace(form, body, fresh, submitter);
    announce(page.querySelector('[data-announce]')?.textContent.trim() || said);
  } catch (error) {
    // Without a session or a connection the whole form would be lost: autosave keeps it and says so.
    if (form.dataset.autosave && error instanceof Refused && [0, 401, 403].includes(error.status)) form.dispatchEvent(new CustomEvent('editor:refused', { detail: error }));
    else sendWhole(form, submitter);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

/** Posts the form as its button would and gives the page of the answer. Throws Refused. */
export async function post(form, data) {
  // form.action would be a field of that name.
  const response = await fetch(form.getAttribute('action') || location.href, { method: 'POST', body: data, headers: { 'X-Partial': '1', 'X-Requested-With': 'XMLHttpRequest' }, credentials: 'same-origin' })
    .catch(() => { throw new Refused(0); });
  if (!response.ok || response.redirected) throw new Refused(response.redirected ? 401 : response.status);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Puts a part of the answer in its place; focus, places and open details stay. */
export async function replace(form, old, fresh, submitter) {
  const known = new Set([...old.querySelectorAll('[data-item] input[type=hidden]')].map(keyOfInput));
  const focus = mark(document.activeElement, old) ?? mark(submitter, old);
  const open = new Map([...old.querySelectorAll('details')].map(details => [keyOf(details), details.open]));
  const places = [...old.querySelectorAll('[data-keep-scroll]')].map(one => [one.id, one.scrollTop]);
  const { scrollX, scrollY } = window;
  for (const editor of old.querySelectorAll('[data-rich-text]')) editor.dispatchEvent(new CustomEvent('leave'));
  const own = document.importNode(fresh, true);
  for (const details of own.querySelectorAll('details')) if (open.has(keyOf(details))) details.open = open.get(keyOf(details)) || details.open;
  old.replaceWith(own);
  for (const [id, top] of places) { const one = id && document.getElementById(id); if (one) one.scrollTop = top; }
  window.scrollTo(scrollX, scrollY);
  // Fields that are made better are moved in the page, which takes the focus from them.
  await enhanceParts(own);
  find(own, focus, known)?.focus();
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

const keyOfInput = input => `${input.name}=${input.value}`;
const keyOf = details => details.id || details.dataset.key || details.querySelector(':scope > input[type=hidden]')?.value || details.querySelector('summary')?.textContent.trim();

function mark(element, within) {
  if (!element || !within.contains(element)) return null;
  return { id: element.id, name: element.name, value: element.tagName === 'BUTTON' ? element.value : undefined };
}

/** What had the focus; for a button that is gone or resting, its neighbour, and for what was added, its first field. */
function find(root, wanted, known) {
  if (!wanted) return null;
  const list = /^add:(.*)$/.exec(wanted.value ?? '')?.[1];
  const added = list && ([...root.querySelectorAll(`input[type=hidden][name="${CSS.escape(list)}"]`)].find(input => !known.has(keyOfInput(input)))?.closest('[data-item]') ?? root.querySelector('[data-added]'));
  if (added) {
    if (added.tagName === 'DETAILS') added.open = true;
    return added.querySelector('input:not([type=hidden]), textarea:not([hidden]), select, [contenteditable=true], button') ?? added;
  }
  const moved = followed(wanted.value);
  if (moved) {
    const [verb, path] = moved;
    const one = ['up', 'down'].sort(way => (way === verb ? -1 : 1)).map(way => root.querySelector(`button[name=do][value="${CSS.escape(`${way}:${path}`)}"]`)).find(button => button && !button.disabled);
    if (one) return one;
  }
  const same = (wanted.id && root.querySelector(`#${CSS.escape(wanted.id)}`)) || [...root.querySelectorAll('input, select, textarea, button')]
    .find(one => one.name === wanted.name && (wanted.value === undefined || one.value === wanted.value));
  if (same && !same.disabled) return same;
  const path = /^(?:up|down|remove|add):(.*)$/.exec(wanted.value ?? '')?.[1];
  if (path === undefined) return null;
  const parent = path.replace(/[.[][^.[\]]+\]?$/, '');
  return [...root.querySelectorAll('button[name=do]')].find(one => !one.disabled && one.value.endsWith(`:${path}`))
    ?? [...root.querySelectorAll('button[name=do]')].find(one => !one.disabled && one.value === `add:${parent}`)
    ?? root.querySelector('button[name=do]');
}

/** Where "down:items[1]" has brought its entry: down, items[2]. An entry with an id keeps its name: null. */
export function followed(value) {
  const [, verb, before, number, after] = /^(up|down):(.*[.[])(\d+)(\]?)$/.exec(value ?? '') ?? [];
  return verb ? [verb, `${before}${Math.max(0, Number(number) + (verb === 'up' ? -1 : 1))}${after}`] : null;
}

/** The way of a form without script. */
function sendWhole(form, submitter) {
  form.dispatchEvent(new CustomEvent('editor:leaving'));
  submitter.dataset.whole = '';
  if (submitter.isConnected) form.requestSubmit(submitter);
  else form.submit();
}
