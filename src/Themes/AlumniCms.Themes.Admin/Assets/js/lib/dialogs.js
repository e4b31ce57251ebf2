import { button, element, freshId } from './elements.js';
import { text } from './texts.js';

/**
 * A dialog with a title, a body and buttons; it is gone when it closes. `accept()` may return false to keep it open. The
 * body is no part of the page's form.
 */
export function openDialog({ title, body, acceptLabel, accept, others = [], wide = false, closed }) {
  const id = freshId('dialog');
  const form = element('form', { method: 'dialog', class: 'dialog-form' },
    element('h2', { id, class: 'dialog-title' }, title), element('div', { class: 'dialog-body' }, ...body),
    element('div', { class: 'dialog-actions' },
      acceptLabel && element('button', { type: 'submit', class: 'button button-primary' }, acceptLabel),
      ...others,
      button(acceptLabel ? text('Cancel') : text('Close'), { class: 'button', onclick: () => dialog.close() })));
  const dialog = element('dialog', { class: wide ? 'dialog dialog-wide' : 'dialog', 'aria-labelledby': id }, form);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (await accept?.() !== false) dialog.close();
  });
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  // What happens in here is not the page's: autosave and warnings listen to the page's own fields.
  for (const name of ['input', 'change', 'submit']) dialog.addEventListener(name, event => event.stopPropagation());
  dialog.addEventListener('close', () => { dialog.remove(); closed?.(); });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A labelled field with room for a sentence about what is wrong with it. */
export function field({ label, input, hint }) {
  input.id ||= freshId('field');
  const error = element('p', { class: 'field-error', id: `${input.id}-error`, hidden: true });
  const help = hint && element('p', { class: 'field-hint', id: `${input.id}-hint` }, hint);
  input.setAttribute('aria-describedby', [help?.id, error.id].filter(Boolean).join(' '));
  const box = element('div', { class: 'field' }, element('label', { for: input.id }, label), help, input, error);
  const complain = sentence => {
    error.hidden = !sentence;
    error.textContent = sentence ?? '';
    if (sentence) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    if (sentence) input.focus();
  };
  input.addEventListener('input', () => complain(null));
  return { box, input, complain };
}
