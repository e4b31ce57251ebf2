// A line's words and marks as Markdown.
import { codeSpan, escapeAddress, escapeText, escapeTitle } from './escape.js';
import { parseInline } from './parse.js';

const order = ['link', 'bold', 'italic', 'strike', 'inserted', 'marked', 'subscript', 'superscript'];
const signs = { bold: '**', italic: '*', strike: '~~', inserted: '++', marked: '==', subscript: '~', superscript: '^' };

// Signs side by side can be read in several ways; the first way of writing that is read back as it was meant is taken.
const ways = [{}, { italic: '_' }, { bold: '__' }];

/** The Markdown of a block's inline content; hard breaks give several lines. */
export function serialiseInline(node) {
  const parts = spread(partsOf(node));
  const meant = flat(parts);
  let first;
  for (const way of ways) {
    const text = write(parts, { ...signs, ...way });
    first ??= text;
    if (!parts.some(part => part.marks.length)) return text;
    if (read(text, parts) === meant) return text;
  }
  return first;
}

const keyOf = mark => mark.type.name === 'link' ? `link ${mark.attrs.href} ${mark.attrs.title}` : mark.type.name;

function partsOf(node) {
  const parts = [];
  node.forEach(child => {
    const marks = child.marks.filter(mark => mark.type.name !== 'code').map(mark => ({ key: keyOf(mark), name: mark.type.name, attrs: mark.attrs }));
    const isCode = child.marks.some(mark => mark.type.name === 'code');
    if (child.type.name === 'hardBreak') parts.push({ kind: 'break', marks, words: '\n' });
    else if (child.type.name === 'image') parts.push({ kind: 'atom', marks, words: `\uFFFC${child.attrs.src}`, text: `![${escapeText(child.attrs.alt.replace(/\s+/g, ' ').trim())}](${escapeAddress(child.attrs.src)}${escapeTitle(child.attrs.title)})` });
    else if (child.type.name === 'noteReference') parts.push({ kind: 'atom', marks, words: `\uFFFC${child.attrs.label}`, note: child.attrs.label, text: `[^${child.attrs.label}]` });
    else if (isCode) parts.push({ kind: 'atom', marks, words: child.text, text: codeSpan(child.text) });
    else parts.push({ kind: 'text', marks, words: child.text.replace(/\n/g, ' ') });
  });
  return parts;
}

// Emphasis may not begin or end with a space: a space has only the marks that both of its neighbours have.
function spread(parts) {
  const split = parts.flatMap(part => part.kind !== 'text' ? [part]
    : (part.words.match(/^\s+|\s+$|\S(?:[^]*\S)?/g) ?? []).map(words => ({ ...part, words, kind: /^\s/.test(words) ? 'space' : 'text' })));
  const isSolid = part => part.kind === 'text' || part.kind === 'atom';
  const first = split.findIndex(isSolid);
  const last = split.findLastIndex(isSolid);
  if (first < 0) return [];
  const inner = split.slice(first, last + 1);
  return merge(merge(inner.map((part, i) => isSolid(part) ? part : { ...part, marks: common(inner.slice(0, i).findLast(isSolid), inner.slice(i).find(isSolid)) }), kind => kind === 'space')
    .filter((part, i, all) => part.kind !== 'space' || all[i - 1]?.kind !== 'break' && all[i + 1]?.kind !== 'break'));
}

const common = (before, after) => before.marks.filter(mark => after.marks.some(other => other.key === mark.key));

function merge(parts, isWords = kind => kind === 'text' || kind === 'space') {
  const merged = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && isWords(last.kind) && isWords(part.kind) && has(last, part.marks) && has(part, last.marks)) Object.assign(last, { kind: last.kind === part.kind ? part.kind : 'text', words: last.words + part.words });
    else merged.push({ ...part });
  }
  return merged;
}

const has = (part, marks) => marks.every(mark => part.marks.some(other => other.key === mark.key));

function write(parts, way) {
  const pieces = [];
  const stack = [];
  const close = () => {
    const mark = stack.pop();
    pieces.push(mark.name === 'link' ? { text: `](${escapeAddress(mark.attrs.href)}${escapeTitle(mark.attrs.title)})` } : { sign: way[mark.name], closes: true });
  };
  parts.forEach((part, i) => {
    while (stack.length && !stack.every(mark => part.marks.some(other => other.key === mark.key))) close();
    if (part.kind === 'space') return pieces.push({ text: part.words });
    const reach = mark => { let end = i; while (parts[end] && has(parts[end], [mark])) end++; return end; };
    const added = part.marks.filter(mark => !stack.some(open => open.key === mark.key))
      .sort((a, b) => reach(b) - reach(a) || order.indexOf(a.name) - order.indexOf(b.name));
    const address = plainAddress(part, added, parts[i + 1]);
    // What has to open again in the middle opens after the space.
    const [gap] = added.length && !address && part.kind === 'text' ? /^\s*/.exec(part.words) : [''];
    if (gap) pieces.push({ text: gap });
    for (const mark of added) {
      if (mark === address) continue;
      stack.push(mark);
      pieces.push(mark.name === 'link' ? { text: '[' } : { sign: way[mark.name] });
    }
    if (address) pieces.push({ text: `<${part.words}>` });
    else if (part.kind === 'atom') pieces.push({ text: part.text });
    else if (part.kind === 'break') pieces.push({ text: '\\\n' });
    else pieces.push({ text: words(part.words.slice(gap.length), parts[i - 1]), words: part.words });
  });
  while (stack.length) close();
  return join(pieces);
}

// A colon behind the sign of a note would begin the note itself.
const words = (text, before) => before?.note && text.startsWith(':') ? `\\${escapeText(text)}` : escapeText(text);

// A link whose words are its address is written <https://…>.
function plainAddress(part, added, next) {
  const link = added.find(mark => mark.name === 'link');
  if (!link || added.at(-1) !== link || link.attrs.title || part.kind !== 'text' || part.words !== link.attrs.href || next && has(next, [link])) return null;
  return /^[a-z][a-z\d+.-]{1,31}:[^\s<>\p{Cc}]+$/iu.test(part.words) ? link : null;
}

const isSpace = sign => sign === '' || /\s/.test(sign);
const isPunctuation = sign => /[\p{P}\p{S}]/u.test(sign);

/** Emphasis opens only before and closes only after certain signs; a letter that is in the way is written as its number. */
function join(pieces) {
  for (let i = 0; i < pieces.length; i++) {
    if (!pieces[i].sign) continue;
    let end = i;
    while (pieces[end + 1]?.sign?.[0] === pieces[i].sign[0]) end++;
    const before = lastSign(pieces[i - 1]);
    const after = firstSign(pieces[end + 1]);
    const isWord = pieces[i].sign[0] === '_';
    const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    const run = pieces.slice(i, end + 1);
    if (run.some(piece => !piece.closes) && !(left && (!isWord || !right || isPunctuation(before)))) numberLast(pieces[i - 1]);
    if (run.some(piece => piece.closes) && !(right && (!isWord || !left || isPunctuation(after)))) numberFirst(pieces[end + 1]);
    i = end;
  }
  return pieces.map(piece => piece.text ?? piece.sign).join('');
}

const lastSign = piece => [...(piece?.text ?? piece?.sign ?? '')].at(-1) ?? '';
const firstSign = piece => [...(piece?.text ?? piece?.sign ?? '')][0] ?? '';

function numberLast(piece) {
  const sign = lastSign(piece);
  if (piece?.words && !isPunctuation(sign)) piece.text = `${piece.text.slice(0, -sign.length)}&#${sign.codePointAt(0)};`;
}

function numberFirst(piece) {
  const sign = firstSign(piece);
  if (piece?.words && !isPunctuation(sign)) piece.text = `&#${sign.codePointAt(0)};${piece.text.slice(sign.length)}`;
}

// --- reading back --------------------------------------------------------------------------------------------------------

const flat = parts => JSON.stringify(parts.flatMap(part => [...part.words].map(sign => [sign, /\s/.test(sign) ? [] : part.marks.map(mark => mark.key).sort()])));

function read(text, parts) {
  const notes = new Set(parts.map(part => part.note).filter(Boolean));
  try {
    return flat(parseInline(text, { notes }).map(node => ({
      kind: node.type === 'hardBreak' ? 'break' : 'text',
      words: node.type === 'hardBreak' ? '\n' : node.type === 'image' ? `\uFFFC${node.attrs.src}` : node.type === 'noteReference' ? `\uFFFC${node.attrs.label}` : node.text,
      marks: (node.marks ?? []).filter(mark => mark.type !== 'code').map(mark => ({ key: mark.type === 'link' ? `link ${mark.attrs.href} ${mark.attrs.title}` : mark.type })),
    })));
  } catch {
    return null;
  }
}
