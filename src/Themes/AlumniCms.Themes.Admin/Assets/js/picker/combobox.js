// A search field with a list under it (ARIA combobox with a listbox): arrows choose, Enter takes, Escape closes.
import { element, freshId } from '../lib/elements.js';
import { announce } from '../lib/announce.js';
import { getJson } from '../lib/requests.js';
import { counted, text } from '../lib/texts.js';

const pause = 250;

/** Searches `url` for what is typed in `input`; `choose(item)` is told what was taken. */
export function createCombobox({ input, url, choose, isChosen = () => false, minimum = 1 }) {
  const list = element('ul', { class: 'options', id: freshId('options'), role: 'listbox', 'aria-label': input.labels?.[0]?.textContent.trim() || input.getAttribute('aria-label'), hidden: true });
  const box = element('div', { class: 'combobox' });
  input.replaceWith(box);
  box.append(input, list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, autocomplete: 'off' })) input.setAttribute(name, value);

  let items = [];
  let at = -1;
  let timer;
  let running;

  const options = () => [...list.querySelectorAll('[role=option]')];
  const close = () => {
    clearTimeout(timer);
    running?.abort();
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = to => {
    const all = options();
    if (!all.length) return;
    at = (to + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    input.setAttribute('aria-activedescendant', all[at].id);
    all[at].scrollIntoView({ block: 'nearest' });
  };
  const take = i => {
    const item = items[i];
    if (!item) return;
    close();
    input.value = '';
    choose(item);
  };
  const show = found => {
    items = found.filter(item => !isChosen(item));
    list.replaceChildren(...items.map((item, i) => element('li', { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false', class: 'option', onclick: () => take(i) },
      item.thumb && element('img', { src: item.thumb, alt: '', class: 'option-thumb' }),
      element('span', { class: 'option-text' }, item.text), item.note && element('span', { class: 'option-note' }, item.note))));
    if (!items.length) list.append(element('li', { class: 'option-none', role: 'presentation' }, text('Nothing found')));
    list.hidden = false;
    at = -1;
    input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-expanded', 'true');
    announce(items.length ? counted(items.length, '{0} result', '{0} results') : text('Nothing found'));
  };
  const search = async () => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await getJson(url, { q: input.value.trim() }, signal);
      if (!signal.aborted) show(answer.items ?? []);
    } catch (error) {
      if (error.name === 'AbortError') return;
      close();
      announce(text('The search does not answer. Please try again.'));
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim().length < minimum) return close();
    timer = setTimeout(search, pause);
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && list.hidden) { event.preventDefault(); search(); }
    else if (event.key === 'Enter') {
      // In a form Enter would send it.
      if (!list.hidden && at < 0) { clearTimeout(timer); point(0); }
      else if (at >= 0) take(at);
      else if (!input.value.trim()) return;
      event.preventDefault();
    } else if (list.hidden) return;
    else if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close(); }
    else if (event.key === 'ArrowDown') { event.preventDefault(); point(at + 1); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); point(at - 1); }
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  input.addEventListener('blur', () => setTimeout(() => { if (document.activeElement !== input) close(); }, 150));
  return { box, close };
}
