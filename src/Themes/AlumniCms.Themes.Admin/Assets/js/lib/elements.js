/**
 * An element with its attributes (true means present, false, null and undefined absent; "on…" takes a listener) and children.
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** A button that submits nothing. */
export const button = (label, attributes, ...children) => element('button', { type: 'button', ...attributes }, ...(children.length ? children : [label]));

let last = 0;

/** An id that no other element of the page has. */
export const freshId = name => `${name}-${++last}`;
