// What a text can hold: what Markdown can say and the site renders, nothing more.
import { Mark, Node } from '@tiptap/core';
import { isSafe } from '../lib/addresses.js';

const Document = Node.create({ name: 'doc', topNode: true, content: '(block | note)+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const Paragraph = Node.create({
  name: 'paragraph', priority: 1000, group: 'block', content: 'inline*',
  parseHTML: () => [{ tag: 'p' }], renderHTML: () => ['p', 0],
});

const Heading = Node.create({
  name: 'heading', group: 'block', content: '(text | image | noteReference)*', defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
});

const Blockquote = Node.create({
  name: 'blockquote', group: 'block', content: 'block+', defining: true,
  parseHTML: () => [{ tag: 'blockquote' }], renderHTML: () => ['blockquote', 0],
});

const tight = { default: true, rendered: false };

const BulletList = Node.create({
  name: 'bulletList', group: 'block list', content: 'listItem+', addAttributes: () => ({ tight }),
  parseHTML: () => [{ tag: 'ul' }], renderHTML: () => ['ul', 0],
});

const OrderedList = Node.create({
  name: 'orderedList', group: 'block list', content: 'listItem+',
  addAttributes: () => ({ tight, start: { default: 1, parseHTML: element => Math.max(0, Math.min(element.start ?? 1, 999999999)) } }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
});

const ListItem = Node.create({
  name: 'listItem', content: 'block+', defining: true, parseHTML: () => [{ tag: 'li' }], renderHTML: () => ['li', 0],
});

const CodeBlock = Node.create({
  name: 'codeBlock', group: 'block', content: 'text*', marks: '', code: true, defining: true,
  addAttributes: () => ({ language: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }], renderHTML: () => ['pre', { dir: 'ltr' }, ['code', 0]],
});

const HorizontalRule = Node.create({
  name: 'horizontalRule', group: 'block', parseHTML: () => [{ tag: 'hr' }], renderHTML: () => ['hr'],
});

const HardBreak = Node.create({
  name: 'hardBreak', group: 'inline', inline: true, selectable: false, linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }], renderHTML: () => ['br'], renderText: () => '\n',
});

/** A picture may come from the site or the web, not from within the text: a pasted data: address would bloat the text. */
export const isPicture = address => isSafe(address) && !/^\s*(?:mailto|tel):/i.test(address);

const Image = Node.create({
  name: 'image', group: 'inline', inline: true, draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: '' } }),
  parseHTML: () => [{
    tag: 'img[src]',
    getAttrs: element => isPicture(element.getAttribute('src'))
      && { src: element.getAttribute('src'), alt: element.getAttribute('alt') ?? '', title: element.getAttribute('title') ?? '' },
  }],
  renderHTML: ({ node: { attrs } }) => ['img', { ...(isPicture(attrs.src) && { src: attrs.src }), alt: attrs.alt, ...(attrs.title && { title: attrs.title }) }],
});

const Table = Node.create({
  name: 'table', group: 'block', content: 'tableRow+', tableRole: 'table', isolating: true,
  parseHTML: () => [{ tag: 'table' }], renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: extension => ({ tableRole: extension.config?.tableRole ?? extension.options?.tableRole }),
});

const TableRow = Node.create({
  name: 'tableRow', content: 'tableCell+', tableRole: 'row', parseHTML: () => [{ tag: 'tr' }], renderHTML: () => ['tr', 0],
});

// Markdown's first row is the heading, so one kind of cell is enough; spans and widths cannot be said, so they never change.
const TableCell = Node.create({
  name: 'tableCell', content: 'paragraph', tableRole: 'cell', isolating: true,
  addAttributes: () => ({
    colspan: { default: 1, rendered: false, parseHTML: () => 1 },
    rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
    align: { default: null, rendered: false, parseHTML: () => null },
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }], renderHTML: () => ['td', 0],
});

const NoteReference = Node.create({
  name: 'noteReference', group: 'inline', inline: true,
  addAttributes: () => ({ label: { default: '1', rendered: false } }),
  parseHTML: () => [{ tag: 'sup[data-note]', priority: 60, getAttrs: element => ({ label: element.dataset.note }) }],
  renderHTML: ({ node }) => ['sup', { 'data-note': node.attrs.label }, node.attrs.label],
});

const Note = Node.create({
  name: 'note', content: 'block+', defining: true, isolating: true,
  addAttributes: () => ({ label: { default: '1', rendered: false } }),
  parseHTML: () => [{ tag: 'aside[data-note]', getAttrs: element => ({ label: element.dataset.note }) }],
  renderHTML: ({ node }) => ['aside', { 'data-note': node.attrs.label }, 0],
});

const mark = (name, tag, parsed, extra = {}) => Mark.create({ name, parseHTML: () => parsed, renderHTML: () => [tag, 0], ...extra });

const Link = Mark.create({
  name: 'link', priority: 1000, inclusive: false, excludes: 'link',
  addAttributes: () => ({ href: { default: '' }, title: { default: '' } }),
  parseHTML: () => [{
    tag: 'a[href]',
    getAttrs: element => isSafe(element.getAttribute('href')) && { href: element.getAttribute('href'), title: element.getAttribute('title') ?? '' },
  }],
  // A dangerous address stays in the text for its writer to see, but is no link here.
  renderHTML: ({ mark: { attrs } }) => ['a', { ...(isSafe(attrs.href) && { href: attrs.href }), title: attrs.title || attrs.href, rel: 'noopener' }, 0],
});

export const nodes = [
  Document, Text, Paragraph, Heading, Blockquote, BulletList, OrderedList, ListItem, CodeBlock, HorizontalRule, HardBreak, Image,
  Table, TableRow, TableCell, NoteReference, Note,
];

export const marks = [
  Link,
  mark('bold', 'strong', [{ tag: 'strong' }, { tag: 'b' }]),
  mark('italic', 'em', [{ tag: 'em' }, { tag: 'i' }]),
  // Both are written with ~, and three of them begin a block of code.
  mark('strike', 's', [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], { excludes: 'strike subscript' }),
  mark('inserted', 'ins', [{ tag: 'ins' }]),
  mark('marked', 'mark', [{ tag: 'mark' }]),
  mark('subscript', 'sub', [{ tag: 'sub' }], { excludes: 'subscript superscript strike' }),
  mark('superscript', 'sup', [{ tag: 'sup' }], { excludes: 'subscript superscript' }),
  mark('code', 'code', [{ tag: 'code' }], { code: true, excludes: 'code', inclusive: false }),
];
