// The hour of an event in the reader's own time zone, where that is another one.
for (const time of document.querySelectorAll('time[data-local]')) {
  const here = new Date(time.dateTime);
  const offset = /([+-])(\d\d):(\d\d)$/.exec(time.dateTime);
  if (Number.isNaN(here.getTime()) || !offset) continue;
  const there = (offset[1] === '-' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3]));
  if (there === here.getTimezoneOffset()) continue;
  const words = here.toLocaleString(time.dataset.culture, {
    dateStyle: 'full', timeStyle: 'short', hourCycle: time.dataset.cycle, calendar: 'gregory', numberingSystem: 'latn',
  });
  const line = document.createElement('span');
  line.className = 'zone';
  line.textContent = time.dataset.local.replace('{0}', words);
  time.parentElement.append(line);
}
