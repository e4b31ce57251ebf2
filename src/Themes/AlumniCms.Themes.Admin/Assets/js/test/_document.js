/** As much of a page as files need that look at it when they are loaded. */
export function stubDocument(texts = {}) {
  globalThis.document = { getElementById: id => (id === 'texts' ? { textContent: JSON.stringify(texts) } : null), documentElement: { lang: texts.language ?? 'en' }, querySelectorAll: () => [] };
}
