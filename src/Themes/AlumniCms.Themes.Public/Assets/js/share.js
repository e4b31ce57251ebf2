// A button with data-copy puts the page's address on the clipboard and says so.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.querySelector('span');
  const text = label.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      label.textContent = button.dataset.done;
      setTimeout(() => { label.textContent = text; }, 3000);
    } catch {
      // A browser that keeps the clipboard to itself: the address stands in its bar.
      button.hidden = true;
    }
  });
  label.setAttribute('role', 'status');
}
