// What [data-save-state] says, in one sentence and perhaps a link or a button.
import { element } from '../lib/elements.js';
import { announce } from '../lib/announce.js';
import { text } from '../lib/texts.js';

/** `say(kind, sentence, …actions)`; important sentences are read out once. */
export function createSaveState(form) {
  let last = '';
  return (kind, sentence, ...actions) => {
    // A step of the form brings another one.
    const box = form.querySelector('[data-save-state]') ?? document.querySelector('[data-save-state]');
    if (!box) return;
    box.dataset.saveState = kind;
    box.replaceChildren(element('span', { class: 'save-sentence' }, sentence), ...actions.flatMap(action => [' ', action]));
    const matters = !['saving', 'saved', 'changed'].includes(kind);
    if (matters && sentence !== last) announce(sentence);
    last = sentence;
  };
}

export const sentences = {
  saving: () => text('Saving…'),
  changed: () => text('Not saved yet'),
  saved: at => (at ? text('Saved at {0}', at) : text('Saved')),
  offline: kept => (kept ? text('No connection. Your text is kept on this device and will be saved as soon as possible.') : text('No connection. Please leave this page open until your text is saved.')),
  ended: kept => (kept ? text('Your session has ended. Your text is kept on this device.') : text('Your session has ended. Please leave this page open until you have signed in.')),
  forbidden: () => text('You may not change this any more. Your text is kept on this device.'),
  conflict: (by, at) => (by ? text('{0} has saved this meanwhile ({1}). Your text stays here; save it to compare both versions.', by, at ?? '') : text('Somebody has saved this meanwhile. Your text stays here; save it to compare both versions.')),
  problems: count => (count === 1 ? text('Not saved: one field has to be corrected.') : text('Not saved: some fields have to be corrected.')),
  failed: () => text('The server could not save. Your text is kept on this device; it will be tried again.'),
};
