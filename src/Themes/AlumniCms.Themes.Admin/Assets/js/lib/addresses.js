// Which addresses may stand in content: the same rule as the server's, which has the last word.
const harmless = ['http', 'https', 'mailto', 'tel'];

/** True for a path of the site, an anchor, or an absolute address of a harmless scheme. */
export function isSafe(address) {
  // Browsers drop control characters and white space before they look for a scheme.
  const bare = [...address].filter(sign => sign > ' ' && !/\p{Cc}/u.test(sign)).join('');
  if (!bare) return true;
  if (bare.startsWith('//') || bare.includes('\\')) return false;
  const colon = bare.indexOf(':');
  const end = bare.search(/[/?#]/);
  return colon < 0 || (end >= 0 && end < colon) || harmless.includes(bare.slice(0, colon).toLowerCase());
}

/** What somebody types in an address field as an address: example.org becomes https://example.org, a@b.org a mail address. */
export function complete(typed) {
  const address = typed.trim();
  if (/^[^\s/?#:@]+@[^\s/?#:@]+\.\p{L}{2,}$/u.test(address)) return `mailto:${address}`;
  if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]|$)/u.test(address)) return `https://${address}`;
  return address;
}
