// <time datetime="2026-11-22T12:31Z" data-local>: the hour in the reader's own zone, with the server's words as title.
const language = document.documentElement.lang || undefined;

for (const time of document.querySelectorAll('time[data-local]')) {
  const moment = new Date(time.dateTime);
  if (Number.isNaN(moment.getTime())) continue;
  const style = time.dataset.local === 'time' ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' };
  time.title ||= time.textContent.trim();
  time.textContent = moment.toLocaleString(language, { ...style, calendar: 'gregory', numberingSystem: 'latn' });
}
