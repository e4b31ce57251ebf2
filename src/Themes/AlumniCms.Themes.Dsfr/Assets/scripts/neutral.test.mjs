import assert from 'node:assert/strict';
import test from 'node:test';
import postcss from 'postcss';
import classesOnly from './classes-only.mjs';
import neutral from './neutral.mjs';

const after = (css, plugin) => postcss([plugin]).process(css, { from: undefined }).css.replace(/\s+/g, ' ').trim();

const neutralCases = [
  ['@font-face{font-family:Marianne}a{top:0}', 'a{top:0}'],
  ['a{font-family:"Marianne", arial}', 'a{font-family:serif}'],
  ['a{--red-marianne:red;color:var(--red-marianne);top:0}', 'a{top:0}'],
  ['.fr-logo::before,a{top:0}', 'a{top:0}'],
  ['.fr-icon-x{top:0}', ''],
  ['a:not([class^=fr-icon-]):not([class*=" fr-fi-"]){top:0}', 'a{top:0}'],
  ['a:not([target=_blank])::after,a[target=_blank]{content:none}', 'a::after{content:none}'],
  ['a{-webkit-mask-size:1px;mask-size:1px}', 'a{mask-size:1px}'],
  [':root[data-fr-theme=dark]{--a:b}', '@media (prefers-color-scheme: dark){:root{--a:b}}'],
  ['[data-fr-theme=dark] a,b{top:0}', 'b{top:0}@media (prefers-color-scheme: dark){:root a{top:0}}'],
];
for (const [css, expected] of neutralCases) test(`${css} becomes ${expected || 'nothing'}`, () => assert.equal(after(css, neutral('serif')), expected));

const siteCases = [
  ['.button, button{top:0}', '.button{top:0}'],
  ['h1{top:0}', ''],
  [':root{--a:1;--b:2}', ':root{--b:2}'],
  [':root{--a:1}', ''],
];
for (const [css, expected] of siteCases) test(`${css} leaves ${expected || 'nothing'}`, () => assert.equal(after(css, classesOnly(new Set(['--a']))), expected));
