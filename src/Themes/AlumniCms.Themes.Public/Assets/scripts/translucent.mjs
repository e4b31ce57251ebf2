// A PostCSS plugin: Bootstrap keeps a second property with the numbers of each colour, rgba(var(--bs-x-rgb), .5).
// Such numbers cannot be a light-dark() value, so the colour itself is mixed with nothing.
const numbers = /rgba\(var\((--[\w-]+)-rgb\),\s*(var\([^()]*\)|[\d.]+)\)/g;

function mix(name, opacity) {
  // An opacity that is itself a property belongs to Bootstrap's opacity utilities, which are not among our pieces.
  if (opacity.startsWith('var(') || Number(opacity) === 1) return `var(${name})`;
  return `color-mix(in srgb, var(${name}) ${Math.round(Number(opacity) * 1000) / 10}%, transparent)`;
}

export default () => ({
  postcssPlugin: 'translucent',
  // Once, not for each declaration: a value that is set is visited anew, even an unchanged one.
  Once(root) {
    root.walkDecls(declaration => { declaration.value = declaration.value.replace(numbers, (_, name, opacity) => mix(name, opacity)); });
  },
});
