// <form data-upload data-upload-limit> with <input type=file name=files multiple>: a place to drop files on; they are sent one
// after another, each with its progress, its end and a button to stop it.
import { announce } from './lib/announce.js';
import { button, element } from './lib/elements.js';
import { antiforgery } from './lib/requests.js';
import { counted, text } from './lib/texts.js';
import { sendFile } from './media-upload/send.js';

export function enhance(form) {
  const input = form.querySelector('input[type=file]');
  if (!input) return;
  const limit = Number(form.dataset.uploadLimit) || 0;
  const list = element('ul', { class: 'uploads', 'aria-label': text('Uploads') });
  const zone = element('p', { class: 'drop-zone', 'aria-hidden': 'true' }, text('Drop files here'));
  const submit = form.querySelector('button[type=submit], button:not([type])');
  form.classList.add('is-enhanced');
  input.after(zone);
  form.append(list);
  if (submit) submit.hidden = true;

  const waiting = [];
  let running = false;
  let sent = 0;

  const run = async () => {
    if (running) return;
    running = true;
    for (let next; (next = waiting.shift());) if (await send(next)) sent++;
    running = false;
    if (!sent) return;
    announce(counted(sent, '{0} file uploaded', '{0} files uploaded'));
    form.dispatchEvent(new CustomEvent('uploaded', { bubbles: true, detail: { count: sent } }));
    sent = 0;
    const done = form.querySelector('[data-upload-done]');
    if (done) done.hidden = false;
    // The list of the library beside it is the server's; it is asked for again.
    await refresh();
  };

  const send = async ({ file, row, bar, state, stop }) => {
    if (row.dataset.state === 'cancelled') return false;
    row.dataset.state = 'sending';
    const upload = sendFile({
      url: form.getAttribute('action') || location.href, token: antiforgery(form), file, limit, fields: fieldsOf(form),
      progress: part => { bar.value = part; state.textContent = part < 1 ? text('{0} %', Math.round(part * 100)) : text('The server looks at it…'); },
    });
    stop.onclick = upload.cancel;
    try {
      const answer = await upload.done;
      if (answer.error) throw new Error(answer.error);
      finish(row, bar, state, stop, 'done', text('Uploaded'));
      if (answer.thumb) row.prepend(element('img', { src: answer.thumb, alt: '', class: 'upload-thumb' }));
      if (answer.url) row.querySelector('.upload-name').replaceChildren(element('a', { href: answer.url }, answer.name));
      return true;
    } catch (error) {
      finish(row, bar, state, stop, 'failed', error.message);
      announce(`${file.name}: ${error.message}`);
      return false;
    }
  };

  const add = files => {
    form.closest('details')?.setAttribute('open', '');
    for (const file of files) {
      const bar = element('progress', { max: '1', value: '0', 'aria-label': file.name });
      const state = element('span', { class: 'upload-state' }, text('Waiting'));
      const stop = button(text('Stop'), { class: 'button button-small', 'aria-label': text('Stop {0}', file.name) });
      const row = element('li', { class: 'upload' }, element('span', { class: 'upload-name', dir: 'auto' }, file.name), bar, state, stop);
      stop.onclick = () => finish(row, bar, state, stop, 'cancelled', text('Cancelled'));
      list.append(row);
      waiting.push({ file, row, bar, state, stop });
    }
    run();
  };

  input.addEventListener('change', () => { add([...input.files]); input.value = ''; });
  form.addEventListener('submit', event => { if (!input.files.length) event.preventDefault(); });
  drops(form, zone, add);
  addEventListener('beforeunload', event => { if (running) event.preventDefault(); });
}

function finish(row, bar, state, stop, kind, sentence) {
  row.dataset.state = kind;
  bar.remove();
  stop.remove();
  state.textContent = sentence;
}

// What else the form says, such as the folder, goes with each file.
const fieldsOf = form => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '__RequestVerificationToken');

function drops(form, zone, add) {
  const area = form.closest('[data-drop-area]') ?? form;
  let depth = 0;
  const hasFiles = event => event.dataTransfer?.types.includes('Files');
  const light = on => { depth = on ? depth : 0; area.classList.toggle('is-dropping', on); };
  area.addEventListener('dragenter', event => { if (hasFiles(event)) { event.preventDefault(); depth++; light(true); } });
  area.addEventListener('dragover', event => { if (hasFiles(event)) { event.preventDefault(); event.dataTransfer.dropEffect = 'copy'; } });
  area.addEventListener('dragleave', event => { if (hasFiles(event) && --depth <= 0) light(false); });
  area.addEventListener('drop', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    light(false);
    add([...event.dataTransfer.files]);
  });
  zone.hidden = !matchMedia('(hover: hover)').matches;
}

async function refresh() {
  const old = document.querySelector('[data-media-list]');
  if (!old) return;
  try {
    const response = await fetch(location.href, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    const fresh = response.ok && new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-media-list]');
    if (fresh) old.replaceWith(document.importNode(fresh, true));
  } catch {
    // The next visit shows them.
  }
}
