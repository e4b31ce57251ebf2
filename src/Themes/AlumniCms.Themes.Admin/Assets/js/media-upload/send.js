import { text } from '../lib/texts.js';
import { scale } from './scale.js';

/**
 * Sends one file. `done` gives the server's { name, path, url, thumb, error }, or throws an Error with a sentence for people;
 * `cancel()` stops it. `progress` is told a part of one.
 */
export function sendFile({ url, token, file, limit, progress, fields = [] }) {
  const request = new XMLHttpRequest();
  let cancelled = false;
  const done = (async () => {
    const smaller = await scale(file, limit);
    if (cancelled) throw new Error(text('Cancelled'));
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    body.set('__RequestVerificationToken', token);
    body.append('files', smaller, smaller.name);
    return new Promise((resolve, reject) => {
      const fail = sentence => reject(new Error(sentence));
      request.upload.addEventListener('progress', event => { if (event.lengthComputable) progress?.(event.loaded / event.total); });
      request.addEventListener('load', () => answer(request, file, resolve, fail));
      request.addEventListener('error', () => fail(text('No connection. Please try again.')));
      request.addEventListener('timeout', () => fail(text('No connection. Please try again.')));
      request.addEventListener('abort', () => fail(text('Cancelled')));
      request.open('POST', url);
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.send(body);
    });
  })();
  return { done, cancel: () => { cancelled = true; request.abort(); } };
}

function answer(request, file, resolve, fail) {
  let found = null;
  try {
    found = JSON.parse(request.responseText);
  } catch {
    // A page in the place of data is handled by its status.
  }
  const [one] = found?.files ?? [];
  if (one) resolve({ name: file.name, ...one });
  else if (request.status === 401 || request.status === 403 || request.status === 200) fail(text('Your session has ended. Please sign in again.'));
  else if (request.status === 413) fail(text('The file is too large.'));
  else fail(found?.detail || found?.title || text('The server could not take the file ({0}).', request.status));
}
