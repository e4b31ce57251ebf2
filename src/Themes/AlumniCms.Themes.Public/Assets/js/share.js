// A button with data-share opens the device's own sheet for sharing; without one it stays hidden and the plain links serve.
for (const button of navigator.share ? document.querySelectorAll('button[data-share]') : []) {
  button.hidden = false;
  button.addEventListener('click', () => navigator.share({ title: document.title, url: location.href }).catch(() => {}));
}
