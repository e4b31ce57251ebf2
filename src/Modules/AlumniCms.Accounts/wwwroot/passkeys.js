// Asks the device for a passkey when one of the page's passkey forms is sent, and sends its answer with the form.
const known = window.isSecureContext && window.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials;

async function ask(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  const json = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
  if (!answer.ok)
    throw new Error(json.problem ?? form.dataset.failed);
  return form.dataset.passkey === "new"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
}

function say(form, text) {
  const problem = form.querySelector("[data-problem]");
  problem.textContent = text;
  problem.hidden = text === "";
}

for (const form of known ? document.querySelectorAll("form[data-passkey]") : []) {
  for (const part of form.querySelectorAll("[data-with-passkeys]"))
    part.hidden = false;
  for (const part of form.querySelectorAll("[data-without-passkeys]"))
    part.hidden = true;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    say(form, "");
    try {
      const credential = await ask(form);
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      if (form.elements.remember)
        form.elements.remember.value = String(document.querySelector("#remember")?.checked ?? false);
      form.submit();
    } catch (error) {
      // A DOMException tells what the person did, in the browser's words and for programmers; ours are shown instead.
      say(form, error instanceof DOMException || !error.message ? form.dataset.failed : error.message);
      button.disabled = false;
    }
  });
}
