// The dialog with the library's pictures: search, more, and upload.
import { announce } from '../lib/announce.js';
import { openDialog } from '../lib/dialogs.js';
import { button, element, freshId } from '../lib/elements.js';
import { antiforgery, getJson } from '../lib/requests.js';
import { counted, text } from '../lib/texts.js';
import { sendFile } from '../media-upload/send.js';

/** Opens the library; `choose(item)` is told the picture: { id, path, name, thumb, alt, width, height }. */
export function openLibrary({ url, uploadUrl, near, limit, choose }) {
  let page = 1;
  let running;
  let timer;
  const grid = element('ul', { class: 'media-grid', 'aria-label': text('Pictures of the library') });
  const state = element('p', { class: 'media-state', 'aria-live': 'polite' });
  const more = button(text('Show more'), { class: 'button', hidden: true, onclick: () => load(page + 1) });
  const search = element('input', { type: 'search', id: freshId('media-search'), class: 'field-input', autocomplete: 'off' });

  let chosen = null;
  const take = item => { chosen = { id: item.path, ...item }; dialog.close(); };
  const add = (items, first) => {
    const made = items.map(item => element('li', { class: 'media-item' }, button('', { class: 'media-choice', onclick: () => take(item) },
      item.thumb ? element('img', { src: item.thumb, alt: item.alt ?? '', loading: 'lazy', class: 'media-thumb' }) : element('span', { class: 'media-thumb', 'aria-hidden': 'true' }),
      element('span', { class: 'media-name' }, item.name))));
    if (first) grid.prepend(...made);
    else grid.append(...made);
    return made;
  };
  const load = async wanted => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await getJson(url, { q: search.value.trim(), page: wanted }, signal);
      if (signal.aborted) return;
      page = wanted;
      if (wanted === 1) grid.replaceChildren();
      const made = add(answer.items ?? []);
      more.hidden = !answer.more;
      const shown = grid.children.length;
      state.textContent = shown ? counted(shown, '{0} picture', '{0} pictures') : text('Nothing found');
      if (wanted > 1) made[0]?.querySelector('button').focus();
    } catch (error) {
      if (error.name !== 'AbortError') state.textContent = text('The library does not answer. Please try again.');
    }
  };
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => load(1), 250); });
  search.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); clearTimeout(timer); load(1); } });

  const body = [element('div', { class: 'field' }, element('label', { for: search.id }, text('Search the library')), search)];
  if (uploadUrl) body.push(uploadField({ uploadUrl, near, limit, state, done: items => { const [first] = add(items, true); first.querySelector('button').focus(); } }));
  body.push(state, grid, more);
  const dialog = openDialog({ title: text('Choose a picture'), body, wide: true, closed: () => { running?.abort(); if (chosen) choose(chosen); else near.focus?.(); } });
  search.focus();
  load(1);
  return dialog;
}

function uploadField({ uploadUrl, near, limit, state, done }) {
  const input = element('input', { type: 'file', multiple: true, accept: 'image/*', id: freshId('media-upload'), class: 'field-input' });
  input.addEventListener('change', async () => {
    const added = [];
    for (const file of [...input.files]) {
      try {
        const answer = await sendFile({ url: uploadUrl, token: antiforgery(near), file, limit, progress: part => { state.textContent = text('{0}: {1} %', file.name, Math.round(part * 100)); } }).done;
        if (answer.error) state.textContent = `${file.name}: ${answer.error}`;
        else added.push(answer);
      } catch (error) {
        state.textContent = `${file.name}: ${error.message}`;
      }
    }
    input.value = '';
    if (!added.length) return;
    done(added);
    announce(counted(added.length, '{0} picture uploaded', '{0} pictures uploaded'));
  });
  return element('div', { class: 'field' }, element('label', { for: input.id }, text('Or upload new ones')), input);
}
