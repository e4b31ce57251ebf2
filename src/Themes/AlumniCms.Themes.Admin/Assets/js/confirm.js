// <button data-confirm="id"> of a form opens <dialog id data-confirm> first; its button value="yes" submits the form. Without
// script, or without that dialog, the form goes to the server, which asks on a page.
document.addEventListener('click', event => {
  const button = event.target.closest?.('button[data-confirm]');
  const dialog = button && document.getElementById(button.dataset.confirm);
  if (!dialog?.showModal || !button.form) return;
  event.preventDefault();
  const name = dialog.querySelector('[data-confirm-name]');
  if (name && button.dataset.confirmName) name.textContent = button.dataset.confirmName;
  dialog.returnValue = '';
  dialog.addEventListener('close', () => {
    // This fires no click, so the question is not asked again.
    if (dialog.returnValue === 'yes') button.form.requestSubmit(button);
  }, { once: true });
  dialog.showModal();
});

for (const dialog of document.querySelectorAll('dialog[data-confirm]')) {
  dialog.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) { event.preventDefault(); dialog.close(button.value); }
    else if (event.target === dialog) dialog.close();
  });
}
