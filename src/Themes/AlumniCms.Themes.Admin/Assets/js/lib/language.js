/** The page's language, for the browser's own formats; undefined for the browser's. */
export function getLanguage() {
  const language = document.documentElement.lang;
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}
