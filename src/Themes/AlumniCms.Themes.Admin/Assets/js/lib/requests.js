/** An answer that is no success; `status` is 0 without a connection. */
export class Refused extends Error {
  constructor(status, answer) {
    super(`HTTP ${status}`);
    this.status = status;
    this.answer = answer;
  }
}

const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };

/** The JSON at an address with its query filled in. Throws Refused, or AbortError. */
export async function getJson(address, query, signal) {
  const url = new URL(address, location.href);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return read(url, { headers, signal });
}

/** Posts a form's data and gives the JSON of the answer. Throws Refused, or AbortError. */
export const postForm = (address, body, signal) => read(address, { method: 'POST', body, headers, signal });

async function read(address, options) {
  let response;
  try {
    response = await fetch(address, { credentials: 'same-origin', ...options });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Refused(0);
  }
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  const answer = isJson ? await response.json().catch(() => null) : null;
  // A page in the place of data is the sign-in page.
  if (response.ok && (response.redirected || !isJson) && response.status !== 204) throw new Refused(401);
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

/** The token of the form that an element is in. */
export const antiforgery = near => (near.closest('form') ?? document).querySelector('input[name=__RequestVerificationToken]')?.value
  ?? document.querySelector('input[name=__RequestVerificationToken]')?.value ?? '';
