const wordsAMinute = 220;
const signsAMinute = 500;

/** Words and whole minutes to read of a Markdown text; languages without spaces are counted by signs. */
export function reading(markdown) {
  const plain = markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>/g, ' ');
  const signs = (plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu) ?? []).length;
  const words = (plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length;
  const spaced = signs ? (plain.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]+/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length : words;
  return { words: spaced + signs, minutes: Math.ceil(spaced / wordsAMinute + signs / signsAMinute) };
}

/** How a length stands to "40-65": short, good or long. */
export function lengthAgainst(ideal, length) {
  const [least, most] = ideal.split('-').map(Number);
  if (length < least) return 'short';
  return length > most ? 'long' : 'good';
}
