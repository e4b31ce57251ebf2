// <section data-live="on">: work that goes on at the server. The section is drawn anew every two seconds, and the page when the work ends.
for (const part of document.querySelectorAll('[data-live="on"]')) {
  // The link that looks again is for browsers without script.
  for (const link of document.querySelectorAll('[data-live-look]')) link.hidden = true;

  const look = async () => {
    let fresh = null;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (answer.ok) fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]');
    } catch {
      // No connection: the next look may have one.
    }
    if (fresh && fresh.dataset.live !== 'on') return location.reload();
    if (fresh) part.replaceChildren(...fresh.childNodes);
    setTimeout(look, 2000);
  };
  setTimeout(look, 1000);
}
