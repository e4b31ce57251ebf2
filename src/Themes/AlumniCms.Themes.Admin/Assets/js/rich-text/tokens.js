// CommonMark with what the site's renderer adds: tables, notes, bare addresses and more kinds of emphasis.
import MarkdownIt from 'markdown-it';

const kinds = {
  '~': { 1: 'sub', 2: 'del' }, '^': { 1: 'sup' }, '+': { 2: 'ins' }, '=': { 2: 'mark' },
};

function openEmphasis(state, silent) {
  const sign = state.src[state.pos];
  if (silent || !(sign in kinds)) return false;
  const run = state.scanDelims(state.pos, true);
  if (!kinds[sign][1] && run.length < 2) return false;
  for (let i = 0; i < run.length; i++) {
    state.push('text', '', 0).content = sign;
    state.delimiters.push({ marker: sign.charCodeAt(0), length: run.length, token: state.tokens.length - 1, end: -1, open: run.can_open, close: run.can_close });
  }
  state.pos += run.length;
  return true;
}

function turn(state, token, type, nesting, markup) {
  Object.assign(state.tokens[token], { type: `${type}_${nesting > 0 ? 'open' : 'close'}`, tag: type, nesting, markup, content: '' });
}

function closeEmphasisOf(state, delimiters) {
  for (let i = delimiters.length - 1; i >= 0; i--) {
    const start = delimiters[i];
    const sign = String.fromCharCode(start.marker);
    if (!(sign in kinds) || start.end < 0) continue;
    const end = delimiters[start.end];
    const before = delimiters[i - 1];
    const after = delimiters[start.end + 1];
    const isDouble = kinds[sign][2] && before?.end === start.end + 1 && before.marker === start.marker
      && before.token === start.token - 1 && after.token === end.token + 1;
    const kind = kinds[sign][isDouble ? 2 : 1];
    if (!kind) continue;
    turn(state, start.token, kind, 1, sign);
    turn(state, end.token, kind, -1, sign);
    if (isDouble) {
      state.tokens[before.token].content = '';
      state.tokens[after.token].content = '';
      i--;
    }
  }
}

function closeEmphasis(state) {
  closeEmphasisOf(state, state.delimiters);
  for (const meta of state.tokens_meta) if (meta?.delimiters) closeEmphasisOf(state, meta.delimiters);
}

// --- notes ---------------------------------------------------------------------------------------------------------------

function note(state, startLine, endLine, silent) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const head = /^\[\^([^\s[\]^]+)\]:/.exec(state.src.slice(start, Math.min(state.eMarks[startLine], start + 200)));
  if (!head || state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (state.blkIndent || state.level) {
    state.env.unknown = 'note';
    return false;
  }
  if (silent) return true;
  const labels = state.env.notes ??= new Set();
  if (labels.has(head[1])) state.env.unknown = 'note';
  labels.add(head[1]);
  state.push('note_open', '', 1).meta = head[1];
  const { bMarks, tShift, sCount, blkIndent, parentType } = state;
  const kept = [bMarks[startLine], tShift[startLine], sCount[startLine]];
  const text = start + head[0].length;
  const gap = /^[ \t]*/.exec(state.src.slice(text, state.eMarks[startLine]))[0].length;
  bMarks[startLine] = text;
  tShift[startLine] = gap;
  // The text beside the label counts as indented, whatever its gap.
  sCount[startLine] = 4;
  state.blkIndent = 4;
  state.parentType = 'note';
  state.md.block.tokenize(state, startLine, endLine);
  [bMarks[startLine], tShift[startLine], sCount[startLine]] = kept;
  state.blkIndent = blkIndent;
  state.parentType = parentType;
  state.push('note_close', '', -1);
  return true;
}

function noteReference(state, silent) {
  if (!state.env.notes || !state.src.startsWith('[^', state.pos)) return false;
  const found = /^\[\^([^\s[\]^]+)\]/.exec(state.src.slice(state.pos, state.pos + 200));
  if (!found || !state.env.notes.has(found[1])) return false;
  if (!silent) state.push('note_reference', '', 0).meta = found[1];
  state.pos += found[0].length;
  return true;
}

// --- bare addresses ------------------------------------------------------------------------------------------------------

const bare = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s<]+|^mailto:[^\s<]+@[^\s<]+|^tel:\+?[\d().-]+/i;

/** An address that stands in a text without marks, as far as it belongs to the link: "https://a.org)." ends before ")". */
export function bareAddress(text) {
  let found = bare.exec(text)?.[0];
  if (!found) return null;
  for (let before = ''; before !== found;) {
    before = found;
    found = found.replace(/[?!.,:*_~'"]+$/, '').replace(/&\w+;$/, '');
    if (found.endsWith(')') && found.split(')').length > found.split('(').length) found = found.slice(0, -1);
  }
  const host = /^(?:https?:\/\/|ftp:\/\/)?([^/?#]*)/i.exec(found)[1];
  return /^(?:mailto|tel):/i.test(found) || /[^.]\.[^.]/.test(host) ? found : null;
}

function bareLink(state, silent) {
  if (state.linkLevel > 0 || !/[hfwmt]/i.test(state.src[state.pos])) return false;
  const before = state.pos > 0 ? state.src[state.pos - 1] : ' ';
  if (!/[\s*_~(]/.test(before)) return false;
  const address = bareAddress(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 2000)));
  if (!address) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', /^www/i.test(address) ? `http://${address}` : address]];
    state.push('text', '', 0).content = address;
    state.push('link_close', 'a', -1);
  }
  state.pos += address.length;
  return true;
}

// The text rule runs over letters, so it has to stop where an address may begin.
function textRule(state, silent) {
  const rest = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]|(?<=[\s*_~(])(?:https?:|ftp:|www\.|mailto:|tel:)/gi;
  rest.lastIndex = state.pos;
  const found = rest.exec(state.src);
  const end = Math.min(found ? found.index : state.posMax, state.posMax);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

const markdown = new MarkdownIt('default', { html: true, linkify: false, typographer: false });
markdown.disable('strikethrough');
// Addresses stay as they were written; what is dangerous is drawn without one.
markdown.normalizeLink = address => address;
markdown.validateLink = () => true;
markdown.inline.ruler.before('text', 'bare_link', bareLink);
markdown.inline.ruler.at('text', textRule);
markdown.inline.ruler.after('emphasis', 'more_emphasis', openEmphasis);
markdown.inline.ruler2.after('emphasis', 'more_emphasis', closeEmphasis);
markdown.inline.ruler.before('link', 'note_reference', noteReference);
markdown.block.ruler.before('reference', 'note', note, { alt: ['paragraph', 'reference'] });

/** The tokens of a text, and what was seen on the way. */
export function tokens(text, env = {}) {
  return markdown.parse(text, env);
}

/** The tokens of a line's words and marks. */
export function inlineTokens(text, env = {}) {
  return markdown.parseInline(text, env)[0].children;
}
