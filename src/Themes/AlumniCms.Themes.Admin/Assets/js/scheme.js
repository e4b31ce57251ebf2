// Light, dark or as the system has it: radio buttons or a select named "scheme", kept on this device only.
const key = 'scheme';
const root = document.documentElement;
const choices = ['light', 'dark'];

function apply(choice) {
  if (choices.includes(choice)) root.dataset.scheme = choice;
  else delete root.dataset.scheme;
}

function kept() {
  try {
    return localStorage.getItem(key) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function show() {
  for (const field of document.querySelectorAll('[data-scheme-choice] [name=scheme], select[data-scheme-choice]')) {
    if (field.type === 'radio') field.checked = field.value === kept();
    else field.value = kept();
  }
}

apply(kept());
show();

for (const box of document.querySelectorAll('[data-scheme-choice]')) box.hidden = false;

document.addEventListener('change', event => {
  if (!event.target.closest('[data-scheme-choice]')) return;
  const choice = event.target.value;
  try {
    if (choices.includes(choice)) localStorage.setItem(key, choice);
    else localStorage.removeItem(key);
  } catch {
    // Without storage the choice is for this page.
  }
  apply(choice);
});

// Other tabs of the same person.
addEventListener('storage', event => {
  if (event.key === key) { apply(kept()); show(); }
});
