import add from 'bootstrap-icons/icons/plus-lg.svg';
import bold from 'bootstrap-icons/icons/type-bold.svg';
import bullets from 'bootstrap-icons/icons/list-ul.svg';
import code from 'bootstrap-icons/icons/code.svg';
import italic from 'bootstrap-icons/icons/type-italic.svg';
import link from 'bootstrap-icons/icons/link-45deg.svg';
import markdown from 'bootstrap-icons/icons/markdown.svg';
import note from 'bootstrap-icons/icons/asterisk.svg';
import numbers from 'bootstrap-icons/icons/list-ol.svg';
import picture from 'bootstrap-icons/icons/image.svg';
import quote from 'bootstrap-icons/icons/quote.svg';
import redo from 'bootstrap-icons/icons/arrow-clockwise.svg';
import rule from 'bootstrap-icons/icons/hr.svg';
import strike from 'bootstrap-icons/icons/type-strikethrough.svg';
import table from 'bootstrap-icons/icons/table.svg';
import undo from 'bootstrap-icons/icons/arrow-counterclockwise.svg';

const pictures = { add, bold, bullets, code, italic, link, markdown, note, numbers, picture, quote, redo, rule, strike, table, undo };

/** A picture by name, hidden from screen readers. */
export function icon(name) {
  const svg = document.importNode(new DOMParser().parseFromString(pictures[name], 'image/svg+xml').documentElement, true);
  svg.removeAttribute('class');
  svg.setAttribute('class', 'tool-icon');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
