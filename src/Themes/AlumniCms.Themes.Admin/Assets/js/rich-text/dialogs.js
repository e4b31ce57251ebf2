// The editor's questions: where a link leads, which picture.
import { complete, isSafe } from '../lib/addresses.js';
import { field, openDialog } from '../lib/dialogs.js';
import { button, element } from '../lib/elements.js';
import { text } from '../lib/texts.js';
import { createCombobox } from '../picker/combobox.js';
import { openLibrary } from '../picker/media-library.js';
import { isPicture } from './schema.js';

/** Asks for a link on the selection, or for the link that the caret is in. */
export function linkDialog(editor, { findUrl }) {
  const { empty, from, to } = editor.state.selection;
  const attributes = editor.getAttributes('link');
  const selected = editor.state.doc.textBetween(from, to, ' ');
  const address = field({ label: text('Address'), hint: text('A web address, an e-mail address, or a page of this site.'), input: element('input', { type: 'text', inputmode: 'url', dir: 'ltr', class: 'field-input', autocomplete: 'off' }) });
  const words = field({ label: text('Words of the link'), input: element('input', { type: 'text', class: 'field-input', autocomplete: 'off' }) });
  address.input.value = attributes.href ?? '';
  const needsWords = empty && !attributes.href;
  const body = [];
  const found = element('p', { class: 'field-found', 'aria-live': 'polite' });
  if (findUrl) {
    const search = field({ label: text('Search the site'), input: element('input', { type: 'search', class: 'field-input' }) });
    body.push(search.box, found);
    createCombobox({
      input: search.input, url: findUrl, isChosen: item => !item.url, choose: item => {
        address.input.value = item.url;
        address.complain(null);
        if (needsWords && !words.input.value) words.input.value = item.text;
        found.textContent = item.text;
        (needsWords ? words.input : address.input).focus();
      },
    });
  }
  body.push(address.box);
  if (needsWords) body.push(words.box);
  const remove = () => { dialog.close(); editor.chain().focus().extendMarkRange('link').unsetMark('link').run(); };
  const dialog = openDialog({
    title: text('Link'), body, acceptLabel: text('Set the link'),
    others: attributes.href ? [button(text('Remove the link'), { class: 'button', onclick: remove })] : [],
    accept: () => {
      const href = complete(address.input.value);
      if (!href) return address.complain(text('Please type an address, or search a page.')), false;
      if (!isSafe(href)) return address.complain(text('This address could be dangerous. Use one that begins with https://, mailto: or tel:, or a page of this site.')), false;
      const link = { type: 'link', attrs: { href, title: attributes.title ?? '' } };
      const chain = editor.chain().focus();
      if (needsWords) chain.insertContent({ type: 'text', text: words.input.value.trim() || selected || href, marks: [link] }).unsetMark('link').run();
      else chain.extendMarkRange('link').setMark('link', link.attrs).run();
      return true;
    },
    closed: () => editor.view.focus(),
  });
  (findUrl && !attributes.href ? dialog.querySelector('input') : address.input).focus();
}

/** Asks for a picture, or for the words of the selected one. */
export function pictureDialog(editor, { mediaUrl, uploadUrl, box }) {
  const { node } = editor.state.selection;
  if (node?.type.name === 'image') return askWords(editor, { ...node.attrs }, text('Change the picture'));
  if (!mediaUrl) return askWords(editor, { src: '', alt: '', title: '' }, text('Insert a picture'), true);
  openLibrary({ url: mediaUrl, uploadUrl, near: box, choose: item => askWords(editor, { src: item.url ?? item.path, alt: item.alt ?? '', title: '' }, text('Insert a picture'), false, item.thumb) });
}

function askWords(editor, attributes, title, asksAddress, thumb) {
  const address = field({ label: text('Address of the picture'), input: element('input', { type: 'text', inputmode: 'url', dir: 'ltr', class: 'field-input' }) });
  const alt = field({ label: text('Alternative text'), hint: text('What somebody who does not see the picture should know. Empty for a picture that only decorates.'), input: element('input', { type: 'text', class: 'field-input' }) });
  const caption = field({ label: text('Title (optional)'), input: element('input', { type: 'text', class: 'field-input' }) });
  address.input.value = attributes.src;
  alt.input.value = attributes.alt;
  caption.input.value = attributes.title;
  openDialog({
    title, acceptLabel: title, body: [thumb && element('img', { src: thumb, alt: '', class: 'dialog-picture' }), asksAddress && address.box, alt.box, caption.box].filter(Boolean),
    accept: () => {
      const src = asksAddress ? complete(address.input.value) : attributes.src;
      if (!src || !isPicture(src)) return address.complain(text('Please type the address of a picture that begins with https:// or /.')), false;
      editor.chain().focus().insertContent({ type: 'image', attrs: { src, alt: alt.input.value.trim(), title: caption.input.value.trim() } }).run();
      return true;
    },
    closed: () => editor.view.focus(),
  });
  (asksAddress ? address : alt).input.focus();
}
