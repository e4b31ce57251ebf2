// [data-items] > [data-item]: entries that can be dragged by a handle. Only the page changes: the fields are sent in the order
// of the page, and input[data-order], where there are any, are numbered anew.
import { announce } from './lib/announce.js';
import { element } from './lib/elements.js';
import { text } from './lib/texts.js';

export function enhance(list) {
  for (const item of itemsOf(list)) equip(list, item);
}

const itemsOf = list => [...list.children].filter(child => child.matches('[data-item]'));

function equip(list, item) {
  if (ownHandle(item)) return;
  // Keyboards have the buttons up and down; the handle is for pointers only.
  const handle = element('span', { class: 'drag-handle', 'data-handle': '', 'aria-hidden': 'true', title: text('Drag to move') }, '⠿');
  (item.querySelector(':scope > [data-item-head], :scope > summary') ?? item).prepend(handle);
  // A finger on it drags and does not scroll; that needs a box, which a span has not.
  Object.assign(handle.style, { touchAction: 'none', display: 'inline-block' });
  // In a summary a click would fold the entry.
  handle.addEventListener('click', event => event.preventDefault());
  handle.addEventListener('pointerdown', event => { if (event.button === 0) { event.preventDefault(); start(list, item, event); } });
}

const ownHandle = item => [...item.querySelectorAll('[data-handle]')].find(handle => handle.closest('[data-item]') === item);

function start(list, item, { pointerId, clientY: from, clientX: left }) {
  const before = itemsOf(list);
  const listening = new AbortController();
  const { signal } = listening;
  let pending = null;
  item.classList.add('is-dragged');
  list.classList.add('has-dragged');
  document.documentElement.classList.add('is-dragging');

  let last = { x: left, y: from };
  const place = () => {
    pending = null;
    const other = itemsOf(list).find(one => one !== item && contains(one.getBoundingClientRect(), last));
    if (!other) return;
    const box = other.getBoundingClientRect();
    const isAbove = item.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING;
    // Past the middle, so that entries of unlike size do not flicker.
    const middle = box.top + box.height / 2;
    if (isRow(list) || (isAbove ? last.y < middle : last.y > middle)) pass(item, other, itemsOf(list));
  };
  const move = event => {
    last = { x: event.clientX, y: event.clientY };
    pending ??= requestAnimationFrame(place);
    const edge = 48;
    if (event.clientY < edge) window.scrollBy(0, -12);
    else if (event.clientY > innerHeight - edge) window.scrollBy(0, 12);
  };
  const end = keeps => {
    listening.abort();
    if (pending) { cancelAnimationFrame(pending); if (keeps) place(); }
    item.classList.remove('is-dragged');
    list.classList.remove('has-dragged');
    document.documentElement.classList.remove('is-dragging');
    if (!keeps) putBack(before);
    const after = itemsOf(list);
    if (keeps && after.some((one, i) => one !== before[i])) {
      renumber(list);
      list.dispatchEvent(new Event('change', { bubbles: true }));
      announce(text('Moved to place {0} of {1}.', after.indexOf(item) + 1, after.length));
    }
  };
  const escape = event => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end(false);
  };
  const own = listener => event => { if (event.pointerId === pointerId) listener(event); };
  addEventListener('pointermove', own(move), { signal });
  addEventListener('pointerup', own(() => end(true)), { signal });
  addEventListener('pointercancel', own(() => end(false)), { signal });
  addEventListener('keydown', escape, { capture: true, signal });
}

// The others go around the entry that is dragged: moved itself, it would lose the finger that holds it.
function pass(item, other, items) {
  const [from, to] = [items.indexOf(item), items.indexOf(other)];
  if (to < from) item.after(...items.slice(to, from));
  else item.before(...items.slice(from + 1, to + 1));
}

// Among their own places, since a list may hold other things as well.
function putBack(items) {
  items.forEach((item, i) => { if (i > 0) items[i - 1].after(item); });
}

const contains = (box, { x, y }) => y >= box.top && y <= box.bottom && x >= box.left - 200 && x <= box.right + 200;
const isRow = list => getComputedStyle(list).flexDirection === 'row' && getComputedStyle(list).display === 'flex';

/** The numbers 0 to n of the entries of this list, not of those within them. */
export function renumber(list) {
  itemsOf(list).forEach((item, i) => {
    const order = [...item.querySelectorAll('input[data-order]')].find(input => input.closest('[data-item]') === item);
    if (order) order.value = String(i);
  });
}
