// Who else has this open, asked every 20 seconds while the page is seen.
import { getLanguage } from '../lib/language.js';
import { antiforgery, postForm } from '../lib/requests.js';
import { text } from '../lib/texts.js';

const every = 20_000;

export function watchPresence(form, url) {
  let timer;
  const ask = async () => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    const body = new FormData();
    body.set('__RequestVerificationToken', antiforgery(form));
    try {
      show((await postForm(url, body))?.others ?? []);
    } catch {
      // Autosave says what is wrong.
    }
    timer = setTimeout(ask, every);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

function show(others) {
  const box = document.querySelector('[data-presence-others]');
  if (!box) return;
  const names = new Intl.ListFormat(getLanguage(), { type: 'conjunction' }).format(others);
  const sentence = others.length ? text('Also open with {0}.', names) : '';
  if (box.textContent !== sentence) box.textContent = sentence;
  box.hidden = !others.length;
}
