// A PostCSS plugin that turns left and right into start and end, so that one style sheet serves both directions.
// A declaration after the comment /* physical */ is left as it is.
const sides = { left: 'start', right: 'end' };
const other = { left: 'right', right: 'left' };
const corners = {
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
};
const edged = /^(margin|padding|scroll-margin|scroll-padding|border)-(left|right)(-width|-style|-color)?$/;
const quartered = /^(margin|padding|scroll-margin|scroll-padding|inset|border-(?:width|style|color))$/;
const aligned = { 'text-align': '', float: 'inline-', clear: 'inline-' };
// CSS has no logical form of these: they get a mirrored rule for right-to-left.
const mirrored = new Set(['background-position', 'background-position-x', 'transform-origin', 'object-position']);

/** Splits a value at its spaces, but not within parentheses or quotes. */
export function parts(value) {
  return value.match(/(?:[^\s"'()]|"[^"]*"|'[^']*'|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

const mirror = value => value.replace(/\b(left|right)\b/g, side => other[side]);

const pair = (first, second) => (first === second ? first : `${first} ${second}`);

function replace(declaration, replacements) {
  for (const [prop, value] of replacements) declaration.cloneBefore({ prop, value });
  declaration.remove();
}

function turn(declaration) {
  const { prop, value } = declaration;
  if (prop.startsWith('--')) return;
  const edge = edged.exec(prop);
  if (edge) {
    declaration.prop = `${edge[1]}-inline-${sides[edge[2]]}${edge[3] ?? ''}`;
  } else if (prop in sides) {
    // The half is the same from both sides, and what is centred so is then moved by a translation, which knows no direction.
    if (value !== '50%') declaration.prop = `inset-inline-${sides[prop]}`;
  } else if (prop in corners) {
    declaration.prop = corners[prop];
  } else if (prop in aligned && value in sides) {
    declaration.value = aligned[prop] + sides[value];
  } else if (quartered.test(prop)) {
    turnEdges(declaration);
  } else if (prop === 'border-radius') {
    turnCorners(declaration);
  }
}

function turnEdges(declaration) {
  const [top, right, bottom, left] = parts(declaration.value);
  if (left === undefined || left === right) return;
  const [name, kind] = declaration.prop.split(/-(?=width|style|color)/);
  const end = kind ? `-${kind}` : '';
  replace(declaration, [[`${name}-block${end}`, pair(top, bottom)], [`${name}-inline${end}`, pair(left, right)]]);
}

function turnCorners(declaration) {
  if (declaration.value.includes('/')) return;
  const [first, second, third, fourth] = parts(declaration.value);
  if (second === undefined) return;
  const values = [first, second, third ?? first, fourth ?? second];
  if (values[0] === values[1] && values[2] === values[3]) return;
  replace(declaration, Object.values(corners).map((prop, index) => [prop, values[index]]));
}

function addMirrored(rule) {
  const flipped = rule.nodes.filter(node => node.type === 'decl' && mirrored.has(node.prop) && !isPhysical(node) && mirror(node.value) !== node.value);
  if (!flipped.length) return;
  const copy = rule.clone({ nodes: [], selectors: rule.selectors.map(selector => `[dir=rtl] ${selector}`) });
  for (const declaration of flipped) copy.append(declaration.clone({ value: mirror(declaration.value) }));
  rule.after(copy);
}

const isPhysical = declaration => declaration.prev()?.type === 'comment' && declaration.prev().text.trim() === 'physical';

export default () => ({
  postcssPlugin: 'logical',
  Once(root) {
    root.walkDecls(declaration => { if (!isPhysical(declaration)) turn(declaration); });
    const rules = [];
    root.walkRules(rule => { rules.push(rule); });
    rules.forEach(addMirrored); // Not while walking, which would come upon the mirrored rules and mirror them again.
  },
});
