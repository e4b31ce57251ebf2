// The buttons above the editor, in groups.
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable, selectedRect,
} from '@tiptap/pm/tables';
import { text } from '../lib/texts.js';

const direct = command => editor => { command(editor.state, editor.view.dispatch); editor.view.focus(); };
const heading = level => ({
  sign: `H${level}`, keys: `Control+Alt+${level}`, active: editor => editor.isActive('heading', { level }),
  run: editor => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
});
const mark = (name, keys) => ({ keys, active: editor => editor.isActive(name), run: editor => editor.chain().focus().toggleMark(name).run() });

/** Groups of tools: { label, icon or sign, run(editor), active?, able?, keys?, within? }. */
export const tools = dialogs => [
  [
    { label: text('Heading'), ...heading(2) }, { label: text('Subheading'), ...heading(3) }, { label: text('Small heading'), ...heading(4) },
  ], [
    { label: text('Bold'), icon: 'bold', ...mark('bold', 'Control+B') },
    { label: text('Italic'), icon: 'italic', ...mark('italic', 'Control+I') },
    { label: text('Struck through'), icon: 'strike', ...mark('strike', 'Control+Shift+X') },
  ], [
    { label: text('Link'), icon: 'link', keys: 'Control+K', active: editor => editor.isActive('link'), run: dialogs.link },
    { label: text('Picture'), icon: 'picture', run: dialogs.picture, active: editor => editor.isActive('image') },
  ], [
    { label: text('Bulleted list'), icon: 'bullets', keys: 'Control+Shift+8', active: editor => editor.isActive('bulletList'), run: editor => editor.chain().focus().toggleList('bulletList', 'listItem').run() },
    { label: text('Numbered list'), icon: 'numbers', keys: 'Control+Shift+7', active: editor => editor.isActive('orderedList'), run: editor => editor.chain().focus().toggleList('orderedList', 'listItem').run() },
    { label: text('Quotation'), icon: 'quote', keys: 'Control+Shift+9', active: editor => editor.isActive('blockquote'), run: editor => editor.chain().focus().toggleWrap('blockquote').run() },
  ], [
    { label: text('Table'), icon: 'table', able: editor => !isInTable(editor.state), run: insertTable },
    { label: text('Note'), icon: 'note', able: editor => !editor.isActive('note') && !editor.isActive('codeBlock'), run: insertNote },
    { label: text('Line across'), icon: 'rule', able: editor => !isInTable(editor.state), run: editor => editor.chain().focus().insertContent([{ type: 'horizontalRule' }, { type: 'paragraph' }]).run() },
    { label: text('Code'), icon: 'code', keys: 'Control+E', active: editor => editor.isActive('code') || editor.isActive('codeBlock'), run: toggleCode },
  ], [
    { label: text('Undo'), icon: 'undo', keys: 'Control+Z', able: editor => undoDepth(editor.state) > 0, run: direct(undo) },
    { label: text('Do again'), icon: 'redo', keys: 'Control+Y', able: editor => redoDepth(editor.state) > 0, run: direct(redo) },
  ], [
    { label: text('Row above'), words: true, within: 'table', run: direct(addRowBefore) },
    { label: text('Row below'), words: true, within: 'table', run: direct(addRowAfter) },
    { label: text('Column before'), words: true, within: 'table', run: direct(addColumnBefore) },
    { label: text('Column after'), words: true, within: 'table', run: direct(addColumnAfter) },
    { label: text('Align the column at its end'), words: true, within: 'table', run: alignColumn },
    { label: text('Remove the row'), words: true, within: 'table', run: direct(deleteRow) },
    { label: text('Remove the column'), words: true, within: 'table', run: direct(deleteColumn) },
    { label: text('Remove the table'), words: true, within: 'table', run: direct(deleteTable) },
  ],
];

function insertTable(editor) {
  const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
  const row = { type: 'tableRow', content: [cell, cell, cell] };
  const { from } = editor.state.selection;
  editor.chain().focus().insertContent([{ type: 'table', content: [row, row, row] }, { type: 'paragraph' }]).run();
  let first = null;
  editor.state.doc.nodesBetween(Math.max(0, from - 2), editor.state.doc.content.size, (node, at) => {
    first ??= node.type.name === 'tableCell' ? at : null;
    return first === null;
  });
  if (first !== null) editor.commands.focus(first + 2);
}

function alignColumn(editor) {
  const { map, tableStart, left, table } = selectedRect(editor.state);
  const at = map.map[left];
  const { attrs } = table.nodeAt(at);
  editor.view.dispatch(editor.state.tr.setNodeMarkup(tableStart + at, null, { ...attrs, align: attrs.align === 'right' ? null : 'right' }));
  editor.view.focus();
}

/** The sign of a note where the caret is, and its text at the end with the caret in it. */
function insertNote(editor) {
  const labels = new Set();
  editor.state.doc.descendants(node => { if (node.type.name === 'note' || node.type.name === 'noteReference') labels.add(node.attrs.label); });
  let label = 1;
  while (labels.has(String(label))) label++;
  editor.chain().focus().insertContent({ type: 'noteReference', attrs: { label: String(label) } }).run();
  const end = editor.state.doc.content.size;
  editor.chain().insertContentAt(end, { type: 'note', attrs: { label: String(label) }, content: [{ type: 'paragraph' }] }).run();
  editor.commands.focus('end');
}

function toggleCode(editor) {
  const { $from, $to, empty } = editor.state.selection;
  const isBlock = editor.isActive('codeBlock') || !$from.sameParent($to) || empty && !$from.parent.content.size;
  if (isBlock) editor.chain().focus().toggleNode('codeBlock', 'paragraph').run();
  else editor.chain().focus().toggleMark('code').run();
}
