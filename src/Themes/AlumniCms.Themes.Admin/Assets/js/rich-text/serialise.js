// The editor's document as Markdown.
import { escapeStart } from './escape.js';
import { serialiseInline } from './serialise-inline.js';

// Nodes never change, so a paragraph that was not touched is not written anew.
const written = new WeakMap();

/** The Markdown of a document, without a line break at its end. */
export const serialise = doc => lines(children(doc)).join('\n');

const children = node => Array.from({ length: node.childCount }, (_, i) => node.child(i)).filter(child => !isEmpty(child));
const isEmpty = node => node.type.name === 'paragraph' && inlineOf(node) === '';
const isList = node => node.type.name === 'bulletList' || node.type.name === 'orderedList';

function inlineOf(node) {
  if (!written.has(node)) written.set(node, serialiseInline(node));
  return written.get(node);
}

function lines(nodes, context = {}) {
  let other = false;
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1];
    // Two lists side by side are one to Markdown unless their signs differ.
    other = before?.type === node.type && isList(node) && !other;
    const own = block(node, { ...context, other });
    return i > 0 && !context.tight ? ['', ...own] : own;
  });
}

function block(node, context) {
  switch (node.type.name) {
    case 'paragraph': return paragraph(node);
    case 'heading': return [`${'#'.repeat(node.attrs.level)} ${inlineOf(node).replace(/(^|\s)(#+)$/, '$1\\$2')}`.trimEnd()];
    case 'blockquote': return (children(node).length ? lines(children(node)) : ['']).map(line => `> ${line}`.trimEnd());
    case 'bulletList': return list(node, () => context.other ? '+' : '-', context);
    case 'orderedList': return list(node, i => `${node.attrs.start + i}${context.other ? ')' : '.'}`, context);
    case 'codeBlock': return code(node);
    case 'horizontalRule': return [context.inItem ? '***' : '---'];
    case 'table': return table(node);
    case 'note': return note(node);
    default: throw new Error(`The document holds a "${node.type.name}", which has no Markdown.`);
  }
}

function paragraph(node) {
  const text = inlineOf(node).replace(/^[\u00A0\u202F]+|[\u00A0\u202F]+$/g, spaces => [...spaces].map(space => `&#${space.charCodeAt(0)};`).join(''));
  return text.split('\n').map(escapeStart);
}

function list(node, sign) {
  const items = Array.from({ length: node.childCount }, (_, i) => children(node.child(i)));
  // Without a paragraph of its own a list is neither tight nor loose.
  const tight = (node.attrs.tight || !items.flat().some(inner => inner.type.name === 'paragraph')) && items.every(isTight);
  return items.flatMap((nodes, i) => {
    const head = `${sign(i)} `;
    const own = lines(nodes, { tight, inItem: true });
    if (!own.length) own.push('');
    const shown = own.map((line, at) => at === 0 ? (head + line).trimEnd() : line && ' '.repeat(head.length) + line);
    return i > 0 && !tight ? ['', ...shown] : shown;
  });
}

/** Whether the blocks of an item can follow each other without an empty line between them. */
function isTight(nodes) {
  return nodes.every((node, i) => {
    const before = nodes[i - 1];
    if (!before) return true;
    if (['horizontalRule', 'heading', 'codeBlock'].includes(before.type.name)) return node.type.name !== 'table';
    if (node.type.name === 'bulletList') return before.type.name === 'paragraph' && children(node.firstChild).length > 0;
    if (node.type.name === 'orderedList') return before.type.name === 'paragraph' && node.attrs.start === 1 && children(node.firstChild).length > 0;
    return ['codeBlock', 'heading', 'horizontalRule'].includes(node.type.name) || node.type.name === 'blockquote' && before.type.name === 'paragraph';
  });
}

function code(node) {
  const text = node.textContent;
  const sign = node.attrs.language.includes('`') ? '~' : '`';
  const longest = Math.max(2, ...[...text.matchAll(sign === '`' ? /`+/g : /~+/g)].map(([run]) => run.length));
  const fence = sign.repeat(longest + 1);
  const info = node.attrs.language.replace(/\s+/g, ' ').replace(/[\\&]/g, '\\$&');
  return [fence + info, ...(text ? text.split('\n') : []), fence];
}

function table(node) {
  const rows = Array.from({ length: node.childCount }, (_, y) => {
    const row = node.child(y);
    return Array.from({ length: row.childCount }, (_, x) => row.child(x));
  });
  const width = Math.max(...rows.map(row => row.length));
  const line = cells => `| ${Array.from({ length: width }, (_, x) => cells[x] ?? '').join(' | ')} |`;
  const aligned = { left: ':---', center: ':---:', right: '---:' };
  return [
    line(rows[0].map(cell)),
    line(Array.from({ length: width }, (_, x) => aligned[rows[0][x]?.attrs.align] ?? '---')),
    ...rows.slice(1).map(row => line(row.map(cell))),
  ];
}

// A cell is one line, and a bar in it is no border, not even in code.
const cell = node => inlineOf(node.firstChild).replace(/\\\n/g, ' ').replace(/(\\*)\|/g, (bar, before) => before.length % 2 ? bar : `${before}\\|`);

function note(node) {
  const own = lines(children(node));
  return [`[^${node.attrs.label}]: ${own[0] ?? ''}`.trimEnd(), ...own.slice(1).map(line => line && `    ${line}`)];
}
