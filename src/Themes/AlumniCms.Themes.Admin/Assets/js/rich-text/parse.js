// From Markdown's tokens to the editor's document. What has no place in it is named, so that the text is left alone.
import { inlineTokens, tokens } from './tokens.js';

const marks = { strong: 'bold', em: 'italic', sub: 'subscript', sup: 'superscript', del: 'strike', ins: 'inserted', mark: 'marked' };
const blocks = {
  paragraph: 'paragraph', heading: 'heading', blockquote: 'blockquote', bullet_list: 'bulletList', ordered_list: 'orderedList',
  list_item: 'listItem', table: 'table', tr: 'tableRow', th: 'tableCell', td: 'tableCell', note: 'note',
};

// What only the site's own renderer reads: lettered lists, figures, tables without an even head, notes inside of something.
const foreign = [
  ['list', /^(?:[a-z]|[ivxlcdm]+)[.)][ \t]/im],
  ['figure', /^\^{3}/m],
  ['table', /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|[ \t:|-]*$/m],
  ['note', /^\[\^[^\]]+\]:/m],
];

/** A part of a text that the editor has no room for; `kind` is html, list, figure, table, note or other. */
export class Unknown extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/** The document, as JSON, of a Markdown text. Throws Unknown. */
export function parse(markdown) {
  const env = {};
  const stack = [{ type: 'doc', content: [] }];
  const add = node => (stack.at(-1).content ??= []).push(node);
  for (const token of tokens(markdown, env)) {
    if (token.type === 'inline') addInline(stack.at(-1), token);
    else if (token.type === 'thead_open' || token.type === 'thead_close' || token.type === 'tbody_open' || token.type === 'tbody_close') continue;
    else if (token.type === 'fence' || token.type === 'code_block') add(code(token));
    else if (token.type === 'hr') add({ type: 'horizontalRule' });
    else if (token.type.startsWith('html')) throw new Unknown('html');
    else if (token.nesting > 0) stack.push(open(token, stack));
    else if (token.nesting < 0) add(close(stack.pop()));
    else throw new Unknown('other');
  }
  if (env.unknown) throw new Unknown(env.unknown);
  const [doc] = stack;
  if (!doc.content.length) doc.content.push({ type: 'paragraph' });
  return doc;
}

/** The JSON of a line's words and marks. Throws Unknown. */
export const parseInline = (markdown, env) => inline(inlineTokens(markdown, env));

function open(token, stack) {
  const type = blocks[token.type.slice(0, -5)];
  if (!type) throw new Unknown('other');
  const node = { type };
  if (type === 'heading') node.attrs = { level: Number(token.tag.slice(1)) };
  if (type === 'note') node.attrs = { label: token.meta };
  if (type === 'bulletList') node.attrs = { tight: true };
  if (type === 'orderedList') node.attrs = { tight: true, start: Number(token.attrGet('start') ?? 1) };
  if (token.type === 'th_open') node.attrs = { align: /:(\w+)/.exec(token.attrGet('style') ?? '')?.[1] ?? null };
  if (type === 'paragraph' && !token.hidden && stack.at(-1).type === 'listItem') stack.at(-2).attrs.tight = false;
  return node;
}

function close(node) {
  if (node.type === 'tableCell') return { ...node, content: [{ type: 'paragraph', ...(node.content && { content: node.content }) }] };
  if (!node.content && !['paragraph', 'heading'].includes(node.type)) return { ...node, content: [{ type: 'paragraph' }] };
  return node;
}

function code(token) {
  const text = token.content.replace(/\n$/, '');
  return { type: 'codeBlock', attrs: { language: token.info?.trim() ?? '' }, ...(text && { content: [{ type: 'text', text }] }) };
}

function addInline(node, token) {
  if (node.type === 'paragraph') {
    const found = foreign.find(([, pattern]) => pattern.test(token.content));
    if (found) throw new Unknown(found[0]);
  }
  const content = inline(token.children);
  if (node.type === 'tableCell' && content.some(part => part.marks?.some(mark => mark.type === 'code') && part.text.includes('|'))) throw new Unknown('table');
  if (node.type === 'heading' && content.some(part => part.type === 'hardBreak')) throw new Unknown('other');
  if (content.length) node.content = content;
}

function inline(children) {
  const content = [];
  let active = [];
  const add = (node, extra = []) => {
    const all = [...active, ...extra];
    const last = content.at(-1);
    if (node.type === 'text' && last?.type === 'text' && same(last.marks ?? [], all)) last.text += node.text;
    else content.push(all.length && node.type !== 'hardBreak' ? { ...node, marks: all } : node);
  };
  for (const token of children) {
    const [, name, side] = /^(.*?)(?:_(open|close))?$/.exec(token.type);
    if (token.type === 'text' || token.type === 'text_special') token.content && add({ type: 'text', text: token.content });
    else if (token.type === 'softbreak') add({ type: 'text', text: ' ' });
    else if (token.type === 'hardbreak') add({ type: 'hardBreak' });
    else if (token.type === 'code_inline') token.content && add({ type: 'text', text: token.content }, [{ type: 'code' }]);
    else if (token.type === 'image') add(image(token));
    else if (token.type === 'note_reference') add({ type: 'noteReference', attrs: { label: token.meta } });
    else if (name === 'link' && side === 'open') active = [...active, { type: 'link', attrs: { href: token.attrGet('href') ?? '', title: line(token.attrGet('title')) } }];
    else if (side === 'open') active = [...active, markOf(name, active)];
    else if (side === 'close') active = active.filter(mark => mark.type !== (marks[name] ?? name));
    else throw new Unknown(token.type === 'html_inline' ? 'html' : 'other');
  }
  return content;
}

function markOf(name, active) {
  const type = marks[name];
  if (!type) throw new Unknown('other');
  // Twice the same emphasis, *a *b* c*, says no more than once, but its end is another.
  if (active.some(mark => mark.type === type)) throw new Unknown('other');
  return { type };
}

const line = text => (text ?? '').replace(/\s+/g, ' ').trim();

function image(token) {
  const words = list => list.map(part => part.type === 'softbreak' || part.type === 'hardbreak' ? ' ' : part.children ? words(part.children) : part.content).join('');
  return { type: 'image', attrs: { src: token.attrGet('src') ?? '', alt: line(words(token.children)), title: line(token.attrGet('title')) } };
}

const same = (some, others) => some.length === others.length && some.every((mark, i) => JSON.stringify(mark) === JSON.stringify(others[i]));
