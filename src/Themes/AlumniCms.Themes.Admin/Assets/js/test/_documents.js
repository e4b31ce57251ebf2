// Documents as an editor makes them, with every sign that means something to Markdown.
import fc from 'fast-check';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Paris', 'école', 'été', 'خريجون', 'Việt', 'a', '2026', 'l’ami', '«mot»', 'fin.', 'oui', 'Łódź', '𝒜', '東京') },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'ab1*_~^+=`[]()<>!#&|\\:-."\'{}$@/'), minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('https://example.org/a_b', 'www.example.org', '&amp;', '&#42;', '1.', '2)', 'a.', 'iv)', '#', '>', '---', '===', '+', '-', '[^1]', '[^1]:', '![x](y)', '[x]: y', '<b>', '<!--', '```', '$x$', ':::', 'snake_case_word', '2 * 3', '\u00A0', 'mailto:a@b.org', '^^^', '| a | b |') },
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(all => all.join(' '));
const glued = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: words.map(text => `${text} `) }, { weight: 1, arbitrary: words.map(text => ` ${text}`) });

const href = fc.constantFrom('/fr/contact', '~/contact', 'https://example.org/', 'https://example.org/a(b)_c?d=1&copy;=2', 'mailto:a@example.org', '#top', '/with space', 'javascript:alert(1)', '/a\\b', '');
const title = fc.constantFrom('', '', 'Un titre', 'a "b" \\ c', '&amp;');
const link = fc.record({ href, title }).map(attrs => ({ type: 'link', attrs }));
const simple = fc.subarray(['bold', 'italic', 'strike', 'inserted', 'marked', 'code'], { maxLength: 3 }).map(types => types.map(type => ({ type })));
const shifted = fc.constantFrom([], [], [], [{ type: 'superscript' }]);
const marks = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.tuple(simple, shifted).map(all => all.flat()) }, { weight: 1, arbitrary: fc.tuple(link, simple).map(([one, rest]) => [one, ...rest]) });

const text = fc.record({ type: fc.constant('text'), text: glued, marks });
const image = fc.record({ type: fc.constant('image'), attrs: fc.record({ src: fc.constantFrom('/media/a.jpg', '/media/a b(1).jpg', 'https://example.org/p.png', 'data:image/png;base64,AA'), alt: fc.oneof(words.map(alt => alt.replace(/\s+/g, ' ').trim()), fc.constant('')), title }) });
const reference = fc.constant({ type: 'noteReference', attrs: { label: '1' } });
const hardBreak = fc.constant({ type: 'hardBreak' });

const inHeading = fc.array(fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: image }, { weight: 1, arbitrary: reference }), { minLength: 1, maxLength: 4 });
const inParagraph = fc.array(fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: image }, { weight: 1, arbitrary: reference }, { weight: 1, arbitrary: hardBreak }), { minLength: 1, maxLength: 6 });
const inCell = fc.array(text.map(part => ({ ...part, marks: part.marks.filter(mark => mark.type !== 'code') })), { maxLength: 2 });

const paragraph = inParagraph.map(content => ({ type: 'paragraph', content }));
const heading = fc.record({ type: fc.constant('heading'), attrs: fc.record({ level: fc.integer({ min: 2, max: 4 }) }), content: inHeading });
const codeBlock = fc.record({ type: fc.constant('codeBlock'), attrs: fc.record({ language: fc.constantFrom('', 'js', 'c++ {x}') }), content: fc.constantFrom('a', '```\nx', '  a\n\n# b', '~~~', '    four').map(code => [{ type: 'text', text: code }]) });
const rule = fc.constant({ type: 'horizontalRule' });
const table = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([width, height]) =>
  fc.array(fc.array(fc.tuple(inCell, fc.constantFrom(null, 'left', 'center', 'right')), { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
    .map(rows => ({ type: 'table', content: rows.map((cells, y) => ({ type: 'tableRow', content: cells.map(([content, align]) => ({ type: 'tableCell', attrs: { align: y ? null : align }, content: [{ type: 'paragraph', content }] })) })) })));

const { block } = fc.letrec(tie => {
  const inside = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const items = fc.array(inside.map(content => ({ type: 'listItem', content })), { minLength: 1, maxLength: 3 });
  return {
    block: fc.oneof({ maxDepth: 3, depthSize: 'small' },
      { weight: 6, arbitrary: paragraph }, { weight: 2, arbitrary: heading }, { weight: 1, arbitrary: codeBlock }, { weight: 1, arbitrary: rule }, { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: inside.map(content => ({ type: 'blockquote', content })) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('bulletList'), attrs: fc.record({ tight: fc.boolean() }), content: items }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('orderedList'), attrs: fc.record({ tight: fc.boolean(), start: fc.constantFrom(1, 1, 7) }), content: items }) }),
  };
});

const note = fc.array(block, { minLength: 1, maxLength: 2 }).map(content => ({ type: 'note', attrs: { label: '1' }, content }));

/** A document as JSON, with one note that its references lead to. */
export const documents = fc.tuple(fc.array(block, { minLength: 1, maxLength: 4 }), note).map(([blocks, last]) => ({ type: 'doc', content: [...blocks, last] }));

/**
 * What a reader sees of a document: each block's way down with its visible signs and their marks. Spaces carry no marks, an
 * empty block is nothing, and code keeps all of its signs.
 */
export function meaning(doc) {
  const seen = [];
  const visit = (node, way) => {
    if (node.isTextblock) {
      const signs = [];
      node.forEach(child => {
        const marks = child.marks.map(mark => mark.type.name === 'link' ? `link ${mark.attrs.href} ${mark.attrs.title}` : mark.type.name).sort().join();
        if (node.type.name === 'codeBlock') signs.push(child.text);
        else if (child.isText) signs.push(...[...child.text].filter(sign => /\S/.test(sign)).map(sign => `${sign}${marks && ` ${marks}`}`));
        else if (child.type.name === 'hardBreak') signs.push('\n');
        else signs.push(`${child.type.name} ${JSON.stringify(child.attrs)} ${marks}`);
      });
      while (signs.at(-1) === '\n') signs.pop();
      while (signs[0] === '\n') signs.shift();
      if (signs.length || node.type.name !== 'paragraph') seen.push([way.join(' '), signs]);
    } else if (node.isLeaf) seen.push([way.join(' ')]);
    else node.forEach((child, _, i) => visit(child, [...way, `${child.type.name}${attributes(child)}${['listItem', 'tableRow', 'tableCell'].includes(child.type.name) ? i : ''}`]));
  };
  visit(doc, []);
  return seen;
}

function attributes(node) {
  const { level, start, language, align, label } = node.attrs;
  return [level, start, language, align, label].filter(value => value !== undefined && value !== null && value !== '').join();
}
