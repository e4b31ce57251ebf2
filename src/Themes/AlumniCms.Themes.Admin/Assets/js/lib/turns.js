// A form sends one thing at a time: what autosave has on its way changes the version that the next one starts from.
const running = new WeakMap();

/** Runs a task of a form after those before it, whatever became of them. */
export function takeTurn(form, task) {
  const turn = (running.get(form) ?? Promise.resolve()).catch(() => {}).then(task);
  running.set(form, turn);
  const end = () => { if (running.get(form) === turn) running.delete(form); };
  turn.then(end, end);
  return turn;
}

/** Whether something of the form is on its way. */
export const isBusy = form => running.has(form);
