// <form data-dirty>: a warning before a page with changed fields is left, except by sending the form.
import { snapshot } from './lib/snapshot.js';

const forms = [...document.querySelectorAll('form[data-dirty]:not([data-autosave])')].map(form => ({ form, first: snapshot(form), leaves: false }));

for (const one of forms) one.form.addEventListener('submit', () => { one.leaves = true; });

if (forms.length) {
  addEventListener('beforeunload', event => {
    if (forms.some(({ form, first, leaves }) => !leaves && snapshot(form) !== first)) event.preventDefault();
  });
}
