namespace AlumniCms.Syndication.Calendars;

/// <summary>The moment from which a zone's clocks show an offset.</summary>
/// <param name="At">The moment, by the clocks before it.</param>
/// <param name="From">Offset before it.</param>
/// <param name="To">Offset from then on.</param>
/// <param name="IsDaylight">True when the new offset is that of summer time.</param>
internal sealed record ZoneOnset(DateTime At, TimeSpan From, TimeSpan To, bool IsDaylight);
