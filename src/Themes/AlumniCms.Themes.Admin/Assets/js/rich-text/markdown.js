// Markdown in and out of the editor, and the proof that nothing gets lost on the way.
import { getSchema } from '@tiptap/core';
import { parse, Unknown } from './parse.js';
import { marks, nodes } from './schema.js';
import { serialise } from './serialise.js';

const longest = 400_000;

export const schema = getSchema([...nodes, ...marks]);

/** The document of a text as the schema knows it. Throws Unknown or RangeError. */
export function documentOf(markdown, own = schema) {
  const doc = own.nodeFromJSON(parse(markdown));
  doc.check();
  return doc;
}

/**
 * The document of a text that comes back with the same meaning when it is written again, or else the kind of thing that
 * stands against it: html, list, figure, table, note, size or other.
 */
export function read(markdown) {
  if (markdown.length > longest) return { reason: 'size' };
  try {
    const doc = documentOf(markdown);
    const again = serialise(doc);
    if (!documentOf(again).eq(doc) || isMissing(markdown, again)) return { reason: 'other' };
    return { doc: doc.toJSON() };
  } catch (error) {
    return { reason: error instanceof Unknown ? error.kind : 'other' };
  }
}

export { serialise };

// Whatever a parser passes over in silence, a cell too much or an address that nobody uses, shows in the count of words.
function isMissing(before, after) {
  const left = count(after);
  for (const [word, times] of count(before)) if ((left.get(word) ?? 0) < times) return true;
  return false;
}

function count(markdown) {
  const words = new Map();
  // Entities become signs, names of addresses become their addresses, and the numbers of a list are counted anew.
  const bare = markdown.replace(/&#?\w+;/g, '').replace(/\]\[[^\]]*\]/g, ']').replace(/^ {0,3}\[[^^\]][^\]]*\]:/gm, '').replace(/^[\s>]*(?:[-*+]\s+)*\d+[.)]/gm, '');
  for (const [word] of bare.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
