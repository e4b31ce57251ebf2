// How the editor behaves: keys, what is turned while typing, undoing, tables.
import { Extension, InputRule, markInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';
import { bareAddress } from './tokens.js';

const list = (state, name) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === name) return { depth, $from };
  return null;
};

/** Leaves the item of a list when the caret is at its very beginning. */
function leaveItem({ editor }) {
  const { empty, $from } = editor.state.selection;
  const found = list(editor.state, 'listItem');
  if (!empty || !found || $from.parentOffset || $from.depth !== found.depth + 1 || $from.index(found.depth)) return false;
  return editor.commands.liftListItem('listItem');
}

const heading = level => ({ editor }) => editor.commands.toggleNode('heading', 'paragraph', { level });

const keys = Extension.create({
  name: 'keys',
  addKeyboardShortcuts: () => ({
    'Mod-b': ({ editor }) => editor.commands.toggleMark('bold'),
    'Mod-i': ({ editor }) => editor.commands.toggleMark('italic'),
    'Mod-e': ({ editor }) => editor.commands.toggleMark('code'),
    'Mod-Shift-x': ({ editor }) => editor.commands.toggleMark('strike'),
    'Mod-Alt-0': ({ editor }) => editor.commands.setNode('paragraph'),
    'Mod-Alt-2': heading(2),
    'Mod-Alt-3': heading(3),
    'Mod-Alt-4': heading(4),
    'Mod-Shift-7': ({ editor }) => editor.commands.toggleList('orderedList', 'listItem'),
    'Mod-Shift-8': ({ editor }) => editor.commands.toggleList('bulletList', 'listItem'),
    'Mod-Shift-9': ({ editor }) => editor.commands.toggleWrap('blockquote'),
    'Mod-z': ({ editor }) => undo(editor.state, editor.view.dispatch),
    'Mod-y': ({ editor }) => redo(editor.state, editor.view.dispatch),
    'Shift-Mod-z': ({ editor }) => redo(editor.state, editor.view.dispatch),
    'Shift-Enter': ({ editor }) => editor.commands.first(({ commands }) => [
      () => commands.exitCode(),
      () => !isInTable(editor.state) && !editor.isActive('heading') && commands.insertContent({ type: 'hardBreak' }),
    ]),
    Enter: ({ editor }) => isInTable(editor.state) ? goToNextCell(1)(editor.state, editor.view.dispatch) || true
      : Boolean(list(editor.state, 'listItem')) && editor.commands.splitListItem('listItem'),
    Backspace: leaveItem,
    // Outside of lists and tables Tab leaves the editor, as it leaves every other field.
    Tab: ({ editor }) => isInTable(editor.state) ? goToNextCell(1)(editor.state, editor.view.dispatch)
      : Boolean(list(editor.state, 'listItem')) && editor.commands.sinkListItem('listItem'),
    'Shift-Tab': ({ editor }) => isInTable(editor.state) ? goToNextCell(-1)(editor.state, editor.view.dispatch)
      : Boolean(list(editor.state, 'listItem')) && editor.commands.liftListItem('listItem'),
  }),
});

// A heading that begins with "- " is a heading.
const inParagraph = rule => new InputRule({
  find: rule.find, handler: props => (props.state.selection.$from.parent.type.name === 'paragraph' ? rule.handler(props) : null),
});

const rules = Extension.create({
  name: 'rules',
  addInputRules() {
    const { nodes, marks } = this.editor.schema;
    return [
      textblockTypeInputRule({ find: /^(#{2,4})\s$/, type: nodes.heading, getAttributes: match => ({ level: match[1].length }) }),
      inParagraph(wrappingInputRule({ find: /^[-+*]\s$/, type: nodes.bulletList })),
      inParagraph(wrappingInputRule({ find: /^(\d{1,9})[.)]\s$/, type: nodes.orderedList, getAttributes: match => ({ start: Number(match[1]) }) })),
      inParagraph(wrappingInputRule({ find: /^>\s$/, type: nodes.blockquote })),
      textblockTypeInputRule({ find: /^```\s$/, type: nodes.codeBlock }),
      new InputRule({ find: /^---$/, handler: ({ chain, range }) => { chain().deleteRange(range).insertContent([{ type: 'horizontalRule' }, { type: 'paragraph' }]).run(); } }),
      markInputRule({ find: /(?:^|\s)(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, type: marks.bold }),
      markInputRule({ find: /(?:^|\s)(\*([^*\s](?:[^*]*[^*\s])?)\*)$/, type: marks.italic }),
      markInputRule({ find: /(?:^|\s)(`([^`]+)`)$/, type: marks.code }),
      new InputRule({
        find: /(?:^|\s)((?:https?:\/\/|www\.)\S+)\s$/,
        handler: ({ state, range, match }) => {
          const address = bareAddress(match[1]);
          if (!address) return;
          const from = range.from + match[0].indexOf(match[1]);
          const href = /^www/i.test(address) ? `http://${address}` : address;
          state.tr.addMark(from, from + address.length, marks.link.create({ href })).removeStoredMark(marks.link);
          // The space that was typed may be there already.
          if (!/\s$/.test(state.doc.textBetween(range.from, range.to))) state.tr.insertText(' ', range.to);
        },
      }),
    ];
  },
});

const plugins = Extension.create({
  name: 'plugins',
  addProseMirrorPlugins: () => [history(), dropCursor({ class: 'drop-cursor', color: false }), gapCursor(), tableEditing()],
});

export const extensions = [keys, rules, plugins];
