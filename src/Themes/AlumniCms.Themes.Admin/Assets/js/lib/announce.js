import { element } from './elements.js';

let region;

/** Has a screen reader say a sentence when it has finished what it says. */
export function announce(sentence) {
  region ??= document.body.appendChild(element('div', { role: 'status', class: 'visually-hidden' }));
  // A dialog makes everything outside of it inert, this region too.
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  if (region.parentElement !== open) open.append(region);
  region.textContent = '';
  setTimeout(() => { region.textContent = sentence; }, 50);
}
