// What Word and web pages bring along, reduced to what a text can hold.
import { isSafe } from '../lib/addresses.js';

const gone = 'script, style, meta, link, title, template, iframe, object, embed, form, input, button, select, textarea, svg, math, video, audio, canvas';
const blocks = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote, pre';

/** HTML from the clipboard as HTML of the known kinds only. */
export function cleanHtml(html) {
  const { body } = new DOMParser().parseFromString(withoutStyle(html), 'text/html');
  for (const element of body.querySelectorAll(gone)) element.remove();
  removeComments(body);
  wordLists(body);
  for (const element of body.querySelectorAll('[data-css]')) emphasise(element);
  for (const element of body.querySelectorAll('h1, h5, h6')) rename(element, element.tagName === 'H1' ? 'h2' : 'h4');
  for (const link of body.querySelectorAll('a[href]')) if (!isSafe(link.getAttribute('href'))) link.replaceWith(...link.childNodes);
  for (const image of body.querySelectorAll('img')) if (!/^(?:https?:|\/(?!\/))/i.test(image.getAttribute('src') ?? '')) image.remove();
  for (const table of [...body.querySelectorAll('table table')].reverse()) table.replaceWith(table.textContent);
  for (const cell of body.querySelectorAll('td, th')) oneLine(cell);
  for (const table of body.querySelectorAll('table')) spread(table);
  // Word ends each paragraph of an empty line with a mark that is no text.
  for (const paragraph of body.querySelectorAll('p')) if (!paragraph.textContent.trim() && !paragraph.querySelector('img')) paragraph.remove();
  return body.innerHTML;
}

// A page's security policy forbids styles and handlers in what it parses: the former are read as plain attributes.
const withoutStyle = html => html.replace(/<style[^]*?<\/style\s*>/gi, '')
  .replace(/<[a-z][^<>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-css=').replace(/[\s/]on\w+\s*=/gi, ' data-off='));

/** What looks bold or italic by its style becomes so by its tag, and the other way round. */
function emphasise(element) {
  const css = element.getAttribute('data-css');
  element.removeAttribute('data-css');
  if (/font-weight:\s*(?:normal|[1-5]00)/i.test(css) && element.matches('b, strong') || /font-style:\s*normal/i.test(css) && element.matches('i, em')) return element.replaceWith(...element.childNodes);
  if (!element.matches('span, font, a')) return;
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(css)) wrap(element, 'strong');
  if (/font-style:\s*italic/i.test(css)) wrap(element, 'em');
}

function wrap(element, tag) {
  const inner = document.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** Cells over several columns or rows leave empty ones behind, so that the others stay where they were. */
function spread(table) {
  const rows = [...table.rows];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.cells.length; x++) {
      const cell = row.cells[x];
      for (let more = cell.colSpan - 1; more > 0; more--) cell.after(document.createElement('td'));
      for (let below = 1; below < cell.rowSpan && rows[y + below]; below++) {
        const at = rows[y + below].cells[x];
        for (let more = cell.colSpan; more > 0; more--) rows[y + below].insertBefore(document.createElement('td'), at ?? null);
      }
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
    }
  });
}

function removeComments(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) comment.remove();
}

function rename(element, tag) {
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

// A cell of Markdown is one line: blocks in it become words with a space between them.
function oneLine(cell) {
  for (const block of [...cell.querySelectorAll(blocks)].reverse()) {
    block.after(' ');
    block.replaceWith(...block.childNodes);
  }
  for (const end of cell.querySelectorAll('br')) end.replaceWith(' ');
}

/** Word writes the items of lists as paragraphs with their level and sign in it. */
function wordLists(body) {
  let lists = [];
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3')]) {
    const level = Number(/mso-list:[^;"']*level(\d)/i.exec(paragraph.getAttribute('data-css') ?? '')?.[1] ?? 0);
    const follows = lists.length && paragraph.previousElementSibling === lists[0];
    if (!level) { lists = []; continue; }
    if (!follows) lists = [];
    const sign = [...paragraph.querySelectorAll('span')].find(span => /mso-list:\s*ignore/i.test(span.getAttribute('data-css') ?? ''));
    const tag = /^\s*\w+[.)]/.test(sign?.textContent ?? '') ? 'ol' : 'ul';
    sign?.remove();
    lists.length = Math.min(lists.length, level);
    while (lists.length < level) {
      const list = document.createElement(tag);
      const parent = lists.at(-1)?.lastElementChild;
      if (parent) parent.append(list);
      else if (lists.length) lists.at(-1).appendChild(document.createElement('li')).append(list);
      else paragraph.before(list);
      lists.push(list);
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    lists.at(-1).append(item);
    paragraph.remove();
  }
}
