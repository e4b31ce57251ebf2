// Lists with a check box a row: one box for all of them, a count, and buttons that wait for a choice.
import { counted } from './lib/texts.js';

for (const all of document.querySelectorAll('input[data-select-all]')) {
  const form = all.form ?? document.body;
  const boxes = () => [...form.querySelectorAll(`input[type=checkbox][name="${CSS.escape(all.dataset.selectAll || 'ids')}"]`)];
  const count = form.querySelector('[data-selected-count]');
  const every = form.querySelector('[data-select-every]');
  let last = null;

  const show = () => {
    const own = boxes();
    const chosen = own.filter(box => box.checked).length;
    all.checked = own.length > 0 && chosen === own.length;
    all.indeterminate = chosen > 0 && chosen < own.length;
    if (count) count.textContent = chosen ? counted(chosen, '{0} entry chosen', '{0} entries chosen') : '';
    for (const button of form.querySelectorAll('[data-needs-selection]')) button.disabled = chosen === 0 && !every?.checked;
    for (const box of own) box.closest('tr, [data-row]')?.classList.toggle('is-selected', box.checked);
  };

  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked;
    show();
  });
  every?.addEventListener('change', show);
  form.addEventListener('click', event => {
    const own = boxes();
    const at = own.indexOf(event.target);
    if (at < 0) return;
    // With Shift everything between the last box and this one.
    const from = event.shiftKey && last ? own.indexOf(last) : at;
    for (const box of own.slice(Math.min(from, at), Math.max(from, at) + 1)) box.checked = event.target.checked;
    last = event.target;
    show();
  });
  count?.setAttribute('aria-live', 'polite');
  show();
  // A browser that comes back to the page fills in the boxes later.
  addEventListener('pageshow', show);
}
