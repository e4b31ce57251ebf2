// A PostCSS plugin that leaves of the design system what anyone may publish and what these pages use: no font of the State,
// no brand, no drawing that would be a request of its own, and dark colours by the reader's own wish.
const fonts = /marianne|spectral/i;
const branded = /fr-logo|data-fr-mourning/;
// The pages draw their own icons, and no script of the design system runs.
const unused = /fr-icon-|fr-fi-|data-fr-js|data-fr-scrolling|\[target=_blank\]/;
const always = /:not\(\[(?:class[\^*]=["']? ?fr-(?:icon|fi|btns-group--icon)-|target=["']?_blank)["']?\]\)/g;
const dark = /(:root)?\[data-fr-theme=["']?dark["']?\]/;
const darkQuery = 'prefers-color-scheme: dark';

function turnDark(rule, postcss) {
  const [moved, kept] = [rule.selectors.filter(s => dark.test(s)), rule.selectors.filter(s => !dark.test(s))];
  if (!moved.length) return;
  const query = postcss.atRule({ name: 'media', params: `(${darkQuery})` });
  query.append(rule.clone({ selectors: moved.map(s => s.replace(dark, (_, root) => root ?? ':root')) }));
  rule.after(query);
  if (kept.length) rule.selectors = kept;
  else rule.remove();
}

function choose(rule) {
  const selectors = rule.selectors.map(s => s.replace(always, '')).filter(s => !branded.test(s) && !unused.test(s));
  if (selectors.length) rule.selectors = [...new Set(selectors)];
  else rule.remove();
}

function neutralize(declaration, stack) {
  if (declaration.prop.startsWith('-webkit-mask') || fonts.test(declaration.prop)) declaration.remove();
  else if (declaration.prop === 'font-family' && fonts.test(declaration.value)) declaration.value = stack;
  else if (fonts.test(declaration.value)) declaration.remove();
}

export default stack => ({
  postcssPlugin: 'neutral',
  Once(root, { postcss }) {
    root.walkAtRules(/^(font-face|charset)$/, rule => { rule.remove(); });
    root.walkComments(comment => { comment.remove(); });
    root.walkDecls(declaration => neutralize(declaration, stack));
    const rules = [];
    root.walkRules(rule => { rules.push(rule); });
    for (const rule of rules) choose(rule);
    for (const rule of rules) if (rule.parent) turnDark(rule, postcss);
  },
});
