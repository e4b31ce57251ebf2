// When to save: after a rest of typing, and at the latest some time after the first change; after failures ever more seldom.

/** Calls `run` after `rest` without a change, at most `most` after the first change. */
export function createTiming({ rest = 2000, most = 10_000, run, clock = globalThis }) {
  let timer = null;
  let first = null;
  const now = () => (clock.Date ?? Date).now();
  const stop = () => {
    clock.clearTimeout(timer);
    timer = null;
    first = null;
  };
  const fire = () => { stop(); run(); };
  return {
    stop,
    touch() {
      first ??= now();
      clock.clearTimeout(timer);
      timer = clock.setTimeout(fire, Math.max(0, Math.min(rest, first + most - now())));
    },
    /** Tries again in 2, 4, 8 … at most 60 seconds. */
    again(failures) {
      stop();
      timer = clock.setTimeout(fire, Math.min(60_000, 1000 * 2 ** failures));
    },
  };
}
