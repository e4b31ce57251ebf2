// [data-comment]: what is marked in a field of the editor becomes the passage of the remark that is written next.
const fieldOf = node => (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest('[data-rich-text], textarea, input');
const longest = 1000;

export function enhance(details) {
  const form = details.closest('form');
  const [field, passage, remark] = ['comment.field', 'comment.passage', 'comment.text'].map(name => details.querySelector(`[name="${name}"]`));
  let filled = '';

  document.addEventListener('selectionchange', () => {
    if (!details.isConnected) return;
    const marked = markedIn(form, details);
    // What the person has typed there is theirs.
    if (!marked || (passage.value && passage.value !== filled) || ![...field.options].some(option => option.value === marked.name)) return;
    field.value = marked.name;
    passage.value = filled = marked.text.slice(0, longest);
  });
  form.addEventListener('submit', event => {
    if (event.submitter?.value === 'comment' && !remark.value.trim()) remark.focus();
  });
}

function markedIn(form, details) {
  const active = document.activeElement;
  if (active?.matches?.('textarea, input[type=text]') && form.contains(active) && !details.contains(active)) {
    const text = active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0).trim();
    return text && { name: active.name, text };
  }
  const selection = document.getSelection();
  const text = selection?.toString().trim();
  if (!text || selection.isCollapsed) return null;
  const holder = fieldOf(selection.anchorNode);
  const name = holder?.name ?? holder?.querySelector('textarea[name]')?.name;
  return name && form.contains(holder) && !details.contains(holder) ? { name, text } : null;
}
