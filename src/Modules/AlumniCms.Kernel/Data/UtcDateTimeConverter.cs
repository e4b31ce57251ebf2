using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AlumniCms.Kernel.Data;

/// <summary>Instants are stored and read as UTC on both engines.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Utc ? value : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
