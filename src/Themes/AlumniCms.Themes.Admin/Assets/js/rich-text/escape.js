// Words that look like marks, made to be only words.

const address = /(?<=^|[\s*_~(])(?:(https?|ftp|mailto|tel):|(www)\.)/gi;

/** The text of a line's part, so that Markdown reads it as it is. */
export function escapeText(text) {
  return text
    .replace(/[\\`[\]~^|]/g, '\\$&')
    .replace(/\*/g, (sign, at, all) => /\s/.test(all[at - 1] ?? '') && /\s/.test(all[at + 1] ?? '') ? sign : `\\${sign}`)
    .replace(/_/g, (sign, at, all) => /[\p{L}\p{N}]/u.test(all[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(all[at + 1] ?? '') ? sign : `\\${sign}`)
    .replace(/\+(?=\+|$)|(?<=\+|^)\+|=(?==|$)|(?<==|^)=/g, '\\$&')
    .replace(/<(?=[a-z/!?]|$)/gi, '\\<')
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|\w+;|$)/gi, '\\&')
    .replace(/!$/, '\\!')
    .replace(address, (_, scheme, www) => scheme ? `${scheme}\\:` : `${www}\\.`);
}

/** The first signs of a line, which could begin a heading, a list or a quotation. */
export function escapeStart(line) {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^-(?=[-\s]*$)/, '\\-')
    .replace(/^\*(?=\s|$)/, '\\*')
    .replace(/^(\d{1,9}|[a-z]|[ivxlcdm]+)([.)])(?=\s|$)/i, '$1\\$2');
}

/** The address of a link or picture. */
export function escapeAddress(address) {
  const signs = address.replace(/[\r\n]/g, '').replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, '\\&');
  return /[\s()<>\\\p{Cc}]|^$/u.test(address) ? `<${signs.replace(/\\(?!&)|[<>]/g, '\\$&')}>` : signs;
}

/** The title beside an address, with a space before it; empty for none. */
export const escapeTitle = title => title ? ` "${title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')}"` : '';

/** Words as code. */
export function codeSpan(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(text.includes('`') ? longest + 1 : 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return fence + pad + text.replace(/\n/g, ' ') + pad + fence;
}
