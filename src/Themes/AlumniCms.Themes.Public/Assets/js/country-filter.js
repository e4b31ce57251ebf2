// Narrows a list of links while a reader types, whatever accents and case.
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const input of document.querySelectorAll('input[data-filter]')) {
  const list = document.querySelector(input.dataset.filter);
  let entries;
  const none = document.createElement('p');
  none.className = 'empty';
  none.setAttribute('role', 'status');
  list.after(none);
  input.addEventListener('input', () => {
    entries ??= [...list.querySelectorAll('li')].map(item => ({ item, text: plain(item.textContent) }));
    const wanted = plain(input.value.trim());
    for (const { item, text } of entries) item.hidden = !text.includes(wanted);
    for (const group of list.children) group.hidden = !group.querySelector('li:not([hidden])');
    none.textContent = entries.some(({ item }) => !item.hidden) ? '' : input.dataset.none;
  });
}
