// <fieldset data-picker data-url data-name data-multiple>: search by typing, chosen entries in an order of their own.
import { announce } from './lib/announce.js';
import { button, element, freshId } from './lib/elements.js';
import { text } from './lib/texts.js';
import { createCombobox } from './picker/combobox.js';
import { openLibrary } from './picker/media-library.js';

export function enhance(box) {
  const { url, name, mediaUrl, uploadUrl } = box.dataset;
  const isMultiple = box.dataset.multiple === 'true';
  const isMedia = box.dataset.picker === 'media';
  const form = box.closest('form');
  const list = box.querySelector('[data-chosen]') ?? box.appendChild(element('ul', { 'data-chosen': '' }));
  const search = box.querySelector('input[type=search]');
  const finder = box.querySelector('button[name=do][value^="find:"]');

  const items = () => [...list.children];
  const has = id => items().some(item => item.querySelector(`input[name="${CSS.escape(name)}"]`)?.value === String(id));
  const words = item => item.querySelector('[data-words]')?.textContent.trim() || item.querySelector('label')?.textContent.trim().replace(/\s+/g, ' ') || '';
  const tell = () => {
    items().forEach((item, i, all) => {
      const [up, down] = item.querySelectorAll('[data-move]');
      if (up) up.disabled = i === 0;
      if (down) down.disabled = i === all.length - 1;
    });
    list.hidden = !list.children.length;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const move = (item, step) => {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(item);
    else other.after(item);
    tell();
    const [up, down] = item.querySelectorAll('[data-move]');
    const wanted = step < 0 ? up : down;
    (wanted.disabled ? (step < 0 ? down : up) : wanted).focus();
    announce(text('{0} is now number {1} of {2}.', words(item), items().indexOf(item) + 1, items().length));
  };
  const remove = item => {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    tell();
    announce(text('{0} removed', words(item)));
    (next?.querySelector('[data-remove]') ?? search ?? box.querySelector('button'))?.focus();
  };

  const equip = item => {
    if (item.querySelector('[data-remove]')) return;
    const check = item.querySelector(`input[name="${CSS.escape(name)}"]`);
    check?.addEventListener('change', () => { if (!check.checked) remove(item); });
    const label = words(item);
    const tools = element('span', { class: 'chosen-tools' },
      isMultiple && button('', { class: 'tool', 'data-move': '', 'aria-label': text('Move {0} up', label), onclick: () => move(item, -1) }, '↑'),
      isMultiple && button('', { class: 'tool', 'data-move': '', 'aria-label': text('Move {0} down', label), onclick: () => move(item, 1) }, '↓'),
      button('', { class: 'tool', 'data-remove': '', 'aria-label': text('Remove {0}', label), onclick: () => remove(item) }, '×'));
    item.append(tools);
    item.classList.add('chosen-item');
  };

  const add = chosen => {
    if (has(chosen.id)) return;
    if (!isMultiple) list.replaceChildren();
    const check = element('input', { type: 'checkbox', name, value: chosen.id, checked: true });
    const item = element('li', {}, isMedia && picture(chosen.thumb),
      element('label', { class: 'choice' }, check, ' ', element('span', { 'data-words': '' }, chosen.text ?? chosen.name ?? chosen.id)),
      isMedia && alternative(name, chosen));
    list.append(item);
    equip(item);
    tell();
    announce(text('{0} added', words(item)));
  };

  items().forEach(equip);
  list.hidden = !list.children.length;
  items().forEach((item, i, all) => {
    const [up, down] = item.querySelectorAll('[data-move]');
    if (up) { up.disabled = i === 0; down.disabled = i === all.length - 1; }
  });
  box.classList.add('is-enhanced');

  if (isMedia) {
    // Pictures are chosen by eye, so the dialog takes the place of the search field.
    finder?.remove();
    for (const path of box.querySelectorAll(`input[type=text][name="${CSS.escape(name)}"]`)) (path.closest('.field-row') ?? path).remove();
    if (search) { for (const label of search.labels ?? []) label.hidden = true; search.hidden = true; }
    const open = button(isMultiple ? text('Add pictures') : text('Choose a picture'), { class: 'button', 'data-open-library': '' });
    open.addEventListener('click', () => openLibrary({
      url: mediaUrl ?? url, uploadUrl, near: open, limit: Number(box.dataset.uploadLimit) || 2560,
      choose: item => { add({ ...item, text: item.name }); (list.lastElementChild?.querySelector('input[type=text]') ?? open).focus(); },
    }));
    list.after(open);
  } else if (search && url) {
    finder?.remove();
    createCombobox({ input: search, url, isChosen: item => has(item.id), choose: item => { add(item); search.focus(); } });
  }
  // A field to search in is no change of the text.
  search?.addEventListener('input', event => { if (form) event.stopPropagation(); });
}

const picture = thumb => (thumb ? element('img', { src: thumb, alt: '', class: 'thumb', width: '48', height: '48', loading: 'lazy' }) : element('span', { class: 'thumb', 'aria-hidden': 'true' }));

function alternative(name, { id, alt }) {
  const input = element('input', { type: 'text', id: freshId('alt'), name: `${name}:alt:${id}`, value: alt ?? '', dir: 'auto' });
  return element('p', { class: 'field-row alt' }, element('label', { for: input.id }, text('Alternative text')), input);
}
