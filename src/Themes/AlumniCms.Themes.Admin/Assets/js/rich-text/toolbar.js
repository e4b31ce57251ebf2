// An ARIA toolbar: Tab reaches it once, arrows go along it.
import { isInTable } from '@tiptap/pm/tables';
import { button, element } from '../lib/elements.js';
import { text } from '../lib/texts.js';
import { icon } from './icons.js';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const shown = keys => (isMac ? keys.replace('Control', '⌘').replace('Alt', '⌥').replace('Shift', '⇧').replaceAll('+', '') : keys.replace('Control', text('Ctrl')));

/** The bar with its tools; `update(editor)` shows what is on. */
export function createToolbar({ groups, label, editor, extra }) {
  const all = [];
  const bar = element('div', { role: 'toolbar', 'aria-label': label, class: 'rich-text-tools', dir: document.documentElement.dir || null });
  for (const group of groups) {
    const box = element('div', { role: 'group', class: 'tool-group' });
    for (const tool of group) {
      const made = button('', {
        class: tool.words ? 'tool tool-words' : 'tool', title: tool.keys ? `${tool.label} (${shown(tool.keys)})` : tool.label,
        'aria-label': tool.words ? null : tool.sign ? `${tool.sign}, ${tool.label}` : tool.label, 'aria-keyshortcuts': tool.keys, 'aria-pressed': tool.active ? 'false' : null,
        onclick: () => { if (made.getAttribute('aria-disabled') !== 'true') tool.run(editor()); },
      }, tool.icon ? icon(tool.icon) : element('span', { 'aria-hidden': !tool.words && 'true' }, tool.sign ?? tool.label));
      all.push({ ...tool, button: made, box });
      box.append(made);
    }
    bar.append(box);
  }
  if (extra) bar.append(extra);
  const buttons = () => [...bar.querySelectorAll('button')].filter(one => !one.closest('[hidden]'));

  const rove = to => { for (const one of bar.querySelectorAll('button')) one.tabIndex = one === to ? 0 : -1; };
  rove(buttons()[0]);
  bar.addEventListener('focusin', event => { if (event.target.matches('button')) rove(event.target); });
  bar.addEventListener('keydown', event => {
    const own = buttons();
    const at = own.indexOf(event.target.closest('button'));
    const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, [forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight']: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') return editor()?.view.focus();
    if (to === undefined || at < 0) return;
    event.preventDefault();
    own.at(to % own.length).focus();
  });
  // A button that is pressed must not take the selection away from the text.
  bar.addEventListener('mousedown', event => { if (event.target.closest('.tool')) event.preventDefault(); });

  return {
    bar,
    focus: () => bar.querySelector('button[tabindex="0"]')?.focus(),
    update(own) {
      for (const { button: one, active, able, within, box } of all) {
        if (active) one.setAttribute('aria-pressed', String(active(own)));
        if (able) one.setAttribute('aria-disabled', String(!able(own)));
        if (within === 'table') box.hidden = !isInTable(own.state);
      }
      if (!buttons().some(one => one.tabIndex === 0)) rove(buttons()[0]);
    },
  };
}
