// <form data-editor data-autosave data-presence data-keep>: saves while somebody writes, and loses nothing when it cannot.
import { localCopies } from './autosave/local-copy.js';
import { outcomeOf } from './autosave/outcome.js';
import { watchPresence } from './autosave/presence.js';
import { basisOf, offerCopy } from './autosave/restore.js';
import { createSaveState, sentences } from './autosave/state.js';
import { createTiming } from './autosave/timing.js';
import { isStep } from './form-steps.js';
import { element } from './lib/elements.js';
import { postForm } from './lib/requests.js';
import { entries, isOfText, snapshot } from './lib/snapshot.js';
import { text } from './lib/texts.js';
import { isBusy, takeTurn } from './lib/turns.js';

export function enhance(form) {
  const { presence, signIn } = form.dataset;
  let { autosave: url, keep: key } = form.dataset;
  if (!url) return;
  const copies = localCopies(storage());
  const say = createSaveState(form);
  let saved = snapshot(form);
  let stopped = false;
  let leaving = false;
  let failures = 0;
  // What waits for the person or the network before it is tried again: null, 'ended' or 'offline'.
  let waitsFor = null;

  const isUnsaved = () => snapshot(form) !== saved;
  const hasRemark = () => [...form.querySelectorAll('textarea[name="comment.text"], textarea[name^="answer."]')].some(one => one.value !== one.defaultValue);
  const keepCopy = sent => Boolean(key) && copies.keep(key, entries(form), basisOf(form), sent);
  const dropCopy = () => { if (key) copies.drop(key); };

  const outcomes = {
    saved({ basis, at, checks, url: own }, sent) {
      if (own && own !== form.getAttribute('action')) moveTo(own);
      saved = sent;
      failures = 0;
      waitsFor = null;
      for (const [name, value] of Object.entries(basis ?? {})) for (const input of form.querySelectorAll(`input[name="basis.${name}"]`)) input.value = value ?? '';
      if (checks) document.dispatchEvent(new CustomEvent('checks', { detail: checks }));
      if (isUnsaved()) { keepCopy(); timing.touch(); } else dropCopy();
      say('saved', sentences.saved(at));
      showProblems(form, []);
    },
    conflict({ by, at }) {
      stopped = true;
      say('conflict', sentences.conflict(by, at));
    },
    ended(_, __, kept) {
      waitsFor = 'ended';
      say('ended', sentences.ended(kept), element('a', { href: signIn ?? location.href, target: '_blank', rel: 'noopener' }, text('Sign in (new tab)')));
    },
    forbidden() {
      stopped = true;
      say('forbidden', sentences.forbidden());
    },
    problems({ problems }) {
      say('problems', sentences.problems(problems.length));
      showProblems(form, problems);
    },
    async stale(_, __, kept) {
      // The form's token is of another session: a fresh one comes with a fresh page.
      if (failures++ < 2 && await renewToken(form)) return timing.again(0);
      outcomes.ended(_, __, kept);
    },
    offline(_, __, kept) {
      waitsFor = 'offline';
      say('offline', sentences.offline(kept));
      timing.again(++failures);
    },
    failed() {
      say('failed', sentences.failed());
      timing.again(++failures);
    },
  };

  /** A new entry has an address of its own once it is saved: the next save is to change it, not to make another. */
  const moveTo = own => {
    dropCopy();
    form.setAttribute('action', own);
    url = own;
    if (key) key = own;
    history.replaceState(history.state, '', own);
    if (!presence) watchPresence(form, `${own}/presence`);
  };

  const save = () => takeTurn(form, async () => {
    if (stopped || leaving) return;
    const sent = snapshot(form);
    if (sent === saved) return say('saved', sentences.saved());
    // Kept before it is sent: a browser may be gone before the answer comes.
    const kept = keepCopy();
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    for (const input of form.querySelectorAll('input[type=password]')) data.delete(input.name);
    data.set('do', 'autosave');
    say('saving', sentences.saving());
    const result = await postForm(url, data).catch(error => error);
    const { kind, ...rest } = outcomeOf(result);
    await outcomes[kind](rest, sent, kept);
  });
  const timing = createTiming({ run: save });

  const changed = event => {
    if (stopped || leaving || (event?.target?.name && !isOfText(event.target.name))) return;
    // Whether anything differs is looked at when it is saved: at each key of a long text it would be felt.
    if (!waitsFor) say('changed', sentences.changed());
    if (waitsFor !== 'ended') timing.touch();
    else keepCopy();
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);

  form.addEventListener('submit', event => {
    if (event.defaultPrevented || isStep(event.submitter)) return;
    timing.stop();
    if (isBusy(form)) {
      // The version that autosave makes has to arrive before the form names the one it starts from.
      event.preventDefault();
      const { submitter } = event;
      takeTurn(form, async () => {}).then(() => setTimeout(() => form.requestSubmit(submitter?.isConnected ? submitter : null)));
      return;
    }
    leaving = true;
    if (isUnsaved()) keepCopy(true);
  });
  form.addEventListener('editor:refused', event => {
    const { kind, ...rest } = outcomeOf(event.detail);
    outcomes[kind](rest, saved, keepCopy());
  });
  form.addEventListener('editor:leaving', () => { leaving = true; });

  const retry = async () => {
    if (document.visibilityState !== 'visible' || !waitsFor) return;
    if (waitsFor === 'ended' && !await renewToken(form)) return;
    failures = 0;
    save();
  };
  addEventListener('online', retry);
  addEventListener('focus', retry);
  document.addEventListener('visibilitychange', retry);
  // A page that comes back from the browser's memory is no longer being left.
  addEventListener('pageshow', event => { if (event.persisted) leaving = false; });
  addEventListener('pagehide', () => { if (!leaving && isUnsaved()) keepCopy(); });
  addEventListener('beforeunload', event => { if (!leaving && (isUnsaved() || hasRemark())) event.preventDefault(); });

  // On a slow line somebody writes before this script is there: that is no state of the server's.
  if (wasTyped(form)) {
    saved = '';
    changed();
  }
  copies.sweep();
  if (new URLSearchParams(location.search).has('done')) copies.settle();
  const copy = key && copies.read(key);
  if (copy) offerCopy({ form, copy, drop: dropCopy, restored: changed });
  if (presence) watchPresence(form, presence);
}

// A rich text may have been set anew by its editor; what was typed there came after it.
const wasTyped = form => [...form.elements].some(e => e.matches('input:not([type=hidden], [type=file], [type=checkbox], [type=radio]), textarea')
  && !e.closest('[data-rich-text]') && !e.matches('[data-rich-text]') && e.value !== e.defaultValue);

function storage() {
  try {
    return localStorage;
  } catch {
    return { length: 0, getItem: () => null, setItem: () => { throw new Error('There is no storage.'); }, removeItem() {}, key: () => null };
  }
}

/** Takes the token of the same page as it is now; false when that is not the page with the form. */
async function renewToken(form) {
  try {
    const response = await fetch(location.href, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (!response.ok || response.redirected) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const token = page.querySelector('form[data-editor] input[name=__RequestVerificationToken]')?.value;
    const own = form.querySelector('input[name=__RequestVerificationToken]');
    if (!token || !own) return false;
    own.value = token;
    return true;
  } catch {
    return false;
  }
}

/** Sentences beside the fields they are about; each goes when its field changes. */
function showProblems(form, problems) {
  for (const old of form.querySelectorAll('[data-autosave-problem]')) old.remove();
  for (const { path, text: sentence } of problems) {
    const input = [...form.elements].find(one => one.name === path) ?? document.getElementById(path);
    if (!input) continue;
    const line = element('p', { class: 'field-error', 'data-autosave-problem': '' }, sentence);
    input.after(line);
    input.setAttribute('aria-invalid', 'true');
    input.addEventListener('input', () => { line.remove(); input.removeAttribute('aria-invalid'); }, { once: true });
  }
}
