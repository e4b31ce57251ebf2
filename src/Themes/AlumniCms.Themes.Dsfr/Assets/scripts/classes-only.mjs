// A PostCSS plugin: of the public theme's rules, those for its classes. Bare elements look as the design system says,
// and properties that the bridge gives a value need no other.
export default given => ({
  postcssPlugin: 'classes-only',
  Once(root) {
    root.walkRules(rule => {
      if (rule.selector === ':root') {
        rule.each(node => { if (given.has(node.prop)) node.remove(); });
        if (!rule.nodes.length) rule.remove();
        return;
      }
      const kept = rule.selectors.filter(selector => selector.includes('.'));
      if (kept.length) rule.selectors = kept;
      else rule.remove();
    });
  },
});
