import assert from 'node:assert/strict';
import test from 'node:test';
import postcss from 'postcss';
import logical from './logical.mjs';
import translucent from './translucent.mjs';

const turned = css => postcss([translucent(), logical()]).process(css, { from: undefined }).css.replace(/\s+/g, ' ');

const cases = [
  ['a{margin-left:1px}', 'a{margin-inline-start:1px}'],
  ['a{padding-right:1px!important}', 'a{padding-inline-end:1px!important}'],
  ['a{border-left:1px solid}', 'a{border-inline-start:1px solid}'],
  ['a{border-right-color:red}', 'a{border-inline-end-color:red}'],
  ['a{left:0;right:1px}', 'a{inset-inline-start:0;inset-inline-end:1px}'],
  ['a{left:50%}', 'a{left:50%}'],
  ['a{text-align:left}', 'a{text-align:start}'],
  ['a{text-align:center}', 'a{text-align:center}'],
  ['a{float:right}', 'a{float:inline-end}'],
  ['a{border-top-left-radius:1px;border-bottom-right-radius:2px}', 'a{border-start-start-radius:1px;border-end-end-radius:2px}'],
  ['a{margin:1px 2px 3px 4px}', 'a{margin-block:1px 3px;margin-inline:4px 2px}'],
  ['a{margin:1px 2px 3px 2px}', 'a{margin:1px 2px 3px 2px}'],
  ['a{padding:calc(1px + 2px) 2px 3px var(--a, 4px)}', 'a{padding-block:calc(1px + 2px) 3px;padding-inline:var(--a, 4px) 2px}'],
  ['a{border-width:0 0 0 1px}', 'a{border-block-width:0;border-inline-width:1px 0}'],
  ['a{border-radius:1px 1px 0 0}', 'a{border-radius:1px 1px 0 0}'],
  ['a{border-radius:1px 0 0 1px}', 'a{border-start-start-radius:1px;border-start-end-radius:0;border-end-end-radius:0;border-end-start-radius:1px}'],
  ['a{background-position:right 1px center}', 'a{background-position:right 1px center}[dir=rtl] a{background-position:left 1px center}'],
  ['a{/* physical */left:0}', 'a{/* physical */left:0}'],
  ['a{--left:left}', 'a{--left:left}'],
  ['a{color:rgba(var(--bs-x-rgb), .75)}', 'a{color:color-mix(in srgb, var(--bs-x) 75%, transparent)}'],
  ['a{color:rgba(var(--bs-x-rgb), var(--bs-o, 1))}', 'a{color:var(--bs-x)}'],
];

for (const [css, expected] of cases) test(`${css} becomes ${expected}`, () => assert.equal(turned(css), expected));
