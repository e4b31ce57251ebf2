// What the server's answer means for the text.
import { Refused } from '../lib/requests.js';

/** One of: saved, conflict, ended, forbidden, problems, stale, offline, failed; with what belongs to it. */
export function outcomeOf(result) {
  if (!(result instanceof Error)) return result?.saved ? { kind: 'saved', ...result } : { kind: 'failed' };
  if (!(result instanceof Refused)) return { kind: 'failed' };
  const { status, answer } = result;
  if (status === 0) return { kind: 'offline' };
  if (status === 409) return { kind: 'conflict', ...answer?.conflict };
  if (status === 401) return { kind: 'ended' };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 422) return { kind: 'problems', problems: answer?.problems ?? [] };
  if (status === 400) return { kind: 'stale' };
  return { kind: 'failed' };
}
