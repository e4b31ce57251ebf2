// The browser's own knowledge of HTML's entities, in the place of a package of 30 KB with their names.
let parser;

export function decodeHTMLStrict(entity) {
  if (!/^&#?\w+;$/.test(entity)) return entity;
  parser ??= new DOMParser();
  return parser.parseFromString(`<p>${entity}`, 'text/html').body.textContent;
}
