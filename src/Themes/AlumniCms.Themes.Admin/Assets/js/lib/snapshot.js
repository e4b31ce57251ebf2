// What a form holds, as one string to compare. The machinery's own fields and passwords are left out.
const own = /^(?:__RequestVerificationToken|(?:basis|comment|answer|assign)\.|(?:find|add|types|theirs):|do$)/;

/** The fields that belong to the text: names with their values, in order, without files, passwords and the machinery's own. */
export function entries(form) {
  const secret = new Set([...form.querySelectorAll('input[type=password]')].map(input => input.name));
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !own.test(name) && !secret.has(name))
    .map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]);
}

/** Whether a control belongs to the text, and not to what is said about it. */
export const isOfText = name => !own.test(name);

export const snapshot = form => JSON.stringify(entries(form));
