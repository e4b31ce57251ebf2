// What a calendar program sees: hours on the wall of the venue, and the instants that follow from the calendar’s own zones.
import ICAL from 'ical.js';
import { answer } from './documents.mjs';

const reading = time => ({
  wall: time.toString(),
  zone: time.zone?.tzid,
  instant: new Date(time.toUnixTime() * 1000).toISOString(),
});

await answer(text => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  const zones = calendar.getAllSubcomponents('vtimezone').map(zone => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component));
  return {
    zones: zones.map(zone => zone.tzid),
    events: events.map(event => ({
      uid: event.uid,
      summary: event.summary,
      start: reading(event.startDate),
      end: reading(event.endDate),
    })),
  };
});
