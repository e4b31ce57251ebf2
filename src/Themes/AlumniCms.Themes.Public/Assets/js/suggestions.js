// Titles under a search field while a reader types; arrows choose, Enter follows, Escape closes (WAI-ARIA combobox).
let count = 0;

for (const input of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `suggestions-${++count}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0]?.textContent ?? '');
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) input.setAttribute(name, value);

  let running, timer, chosen = -1;
  const options = () => [...list.querySelectorAll('a')];
  const close = () => { list.hidden = true; chosen = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const choose = index => {
    const all = options();
    chosen = (index + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    input.setAttribute('aria-activedescendant', all[chosen].id);
  };
  const show = entries => {
    list.replaceChildren(...entries.map((entry, i) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      item.setAttribute('role', 'presentation');
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.id = `${list.id}-${i}`;
      link.href = entry.url;
      if (entry.culture) link.lang = entry.culture;
      link.tabIndex = -1;
      link.textContent = entry.title;
      item.append(link);
      return item;
    }));
    list.hidden = entries.length === 0;
    chosen = -1;
    input.setAttribute('aria-expanded', String(!list.hidden));
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    running?.abort();
    if (input.value.trim().length < 2) return close();
    timer = setTimeout(async () => {
      running = new AbortController();
      try {
        const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(input.value)}`, { signal: running.signal });
        if (answer.ok) show(await answer.json());
      } catch {
        // Without an answer the reader searches as usual.
      }
    }, 200);
  });
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'Escape') close(); // The default would clear the field as well.
    else if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) options()[chosen].click();
    else return;
    event.preventDefault();
  });
  input.form.addEventListener('focusout', event => { if (!input.form.contains(event.relatedTarget)) close(); });
}
