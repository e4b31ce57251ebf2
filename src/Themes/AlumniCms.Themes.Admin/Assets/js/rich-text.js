// <div data-rich-text data-find-url data-media-url data-upload-url><textarea></textarea></div>: an editor over a text area, which
// keeps the Markdown and is what the form sends.
import { Editor, Extension } from '@tiptap/core';
import { announce } from './lib/announce.js';
import { button, element, freshId } from './lib/elements.js';
import { reading } from './lib/reading.js';
import { counted, text } from './lib/texts.js';
import { isSafe } from './lib/addresses.js';
import { linkDialog, pictureDialog } from './rich-text/dialogs.js';
import { extensions } from './rich-text/extensions.js';
import { icon } from './rich-text/icons.js';
import { read, serialise } from './rich-text/markdown.js';
import { cleanHtml } from './rich-text/paste.js';
import { marks, nodes } from './rich-text/schema.js';
import { createToolbar } from './rich-text/toolbar.js';
import { tools } from './rich-text/tools.js';

const reasons = () => ({
  html: text('This text holds HTML, which the editor would lose. It is shown as Markdown.'),
  list: text('This text has a list with letters, which the editor would lose. It is shown as Markdown.'),
  figure: text('This text has a figure, which the editor would lose. It is shown as Markdown.'),
  table: text('This text has a table that the editor would change. It is shown as Markdown.'),
  note: text('This text has a note that the editor would change. It is shown as Markdown.'),
  size: text('This text is too long for the editor. It is shown as Markdown.'),
  other: text('This text holds something that the editor would lose. It is shown as Markdown.'),
});

export function enhance(box) {
  const area = box.querySelector('textarea');
  if (!area) return;
  const context = { findUrl: box.dataset.findUrl, mediaUrl: box.dataset.mediaUrl, uploadUrl: box.dataset.uploadUrl, box };
  const label = area.labels?.[0]?.textContent.trim() || area.getAttribute('aria-label') || text('Text');
  const why = element('p', { class: 'rich-text-why', hidden: true, role: 'note' });
  const switcher = button('', { class: 'tool tool-switch', onclick: () => (editor ? toMarkdown() : toEditor(true)) });
  const bar = createToolbar({
    label: text('Formatting: {0}', label), editor: () => editor, extra: null,
    groups: tools({ link: own => linkDialog(own, context), picture: own => pictureDialog(own, context) }),
  });
  const head = element('div', { class: 'rich-text-head' }, bar.bar, switcher);
  const holder = element('div', { class: 'rich-text-holder' });
  const foot = element('p', { class: 'rich-text-foot' });
  box.classList.add('rich-text');
  area.before(head, why);
  area.after(holder, foot);
  let editor = null;
  // A field that is not seen cannot be asked for by the browser.
  const { required } = area;

  const sayMode = () => {
    const label2 = editor ? text('Show the Markdown') : text('Show the editor');
    switcher.replaceChildren(icon('markdown'), element('span', { class: 'tool-words-only' }, label2));
    switcher.title = label2;
    bar.bar.hidden = !editor;
    area.hidden = Boolean(editor);
    area.required = required && !editor;
    holder.hidden = !editor;
  };
  const changed = () => {
    area.value = serialise(editor.state.doc);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };

  function toMarkdown() {
    editor.destroy();
    editor = null;
    sayMode();
    area.focus();
    announce(text('The text is shown as Markdown.'));
  }

  function toEditor(asked) {
    const { doc, reason } = read(area.value);
    why.hidden = !reason;
    why.textContent = reason ? reasons()[reason] : '';
    if (reason) {
      sayMode();
      if (asked) announce(why.textContent);
      return;
    }
    editor = createEditor({ holder, area, label, required, doc, bar, changed, link: () => linkDialog(editor, context) });
    sayMode();
    bar.update(editor);
    if (asked) editor.commands.focus('start');
  }

  const count = () => { foot.textContent = summary(area.value, editor); };
  let counting;
  // Counting a long text at each key would be felt.
  area.addEventListener('input', () => { clearTimeout(counting); counting = setTimeout(count, 400); });

  toEditor(false);
  count();

  // A label leads to the text, wherever it is.
  for (const one of area.labels ?? []) one.addEventListener('click', event => { if (editor) { event.preventDefault(); editor.commands.focus(); } });
  // Someone else wrote the text: a restored copy, a conflict that was settled.
  area.addEventListener('change', event => {
    if (event.isTrusted || !editor || area.value === serialise(editor.state.doc)) return;
    editor.destroy();
    editor = null;
    toEditor(false);
    count();
  });
  box.addEventListener('leave', () => { editor?.destroy(); editor = null; });
  box.addEventListener('reveal', () => editor?.commands.focus());
}

/** Words, minutes, and pictures that say nothing to those who do not see them. */
function summary(markdown, editor) {
  const { words, minutes } = reading(markdown);
  if (!words && !editor) return '';
  const parts = [counted(words, '{0} word', '{0} words')];
  if (minutes) parts.push(counted(minutes, 'about {0} minute to read', 'about {0} minutes to read'));
  let silent = 0;
  editor?.state.doc.descendants(node => { if (node.type.name === 'image' && !node.attrs.alt) silent++; });
  if (silent) parts.push(counted(silent, '{0} picture without alternative text', '{0} pictures without alternative text'));
  return parts.join(' · ');
}

function createEditor({ holder, area, label, required, doc, bar, changed, link }) {
  const describedBy = area.getAttribute('aria-describedby');
  const help = element('p', { id: freshId('rich-text-help'), class: 'visually-hidden' }, text('Alt+F10 goes to the formatting buttons.'));
  holder.replaceChildren(help);
  const shortcuts = Extension.create({
    name: 'shortcuts',
    addKeyboardShortcuts: () => ({ 'Alt-F10': () => { bar.focus(); return true; }, 'Mod-k': () => { link(); return true; } }),
  });
  return new Editor({
    element: holder, extensions: [...nodes, ...marks, ...extensions, shortcuts], content: doc, injectCSS: false, enableContentCheck: true,
    editorProps: {
      attributes: {
        class: 'rich-text-content', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label,
        'aria-describedby': [describedBy, help.id].filter(Boolean).join(' '), ...(required && { 'aria-required': 'true' }),
        ...(area.lang && { lang: area.lang }), dir: area.dir || 'auto', spellcheck: 'true',
      },
      transformPastedHTML: cleanHtml,
      handlePaste: (view, event) => pasteLink(view, event),
      // A click in the text puts the caret; it does not leave the page.
      handleDOMEvents: { click: (_, event) => { if (event.target.closest?.('a')) event.preventDefault(); return false; } },
    },
    onUpdate: changed,
    onTransaction: ({ editor }) => bar.update(editor),
  });
}

/** An address that is pasted over words becomes their link. */
function pasteLink(view, event) {
  const address = event.clipboardData?.getData('text/plain').trim() ?? '';
  const { empty, from, to } = view.state.selection;
  if (empty || !/^(?:https?:\/\/|mailto:)\S+$/i.test(address) || !isSafe(address)) return false;
  view.dispatch(view.state.tr.addMark(from, to, view.state.schema.marks.link.create({ href: address })));
  return true;
}
