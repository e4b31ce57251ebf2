namespace AlumniCms.Admin.Listings.Views;

/// <summary>Says of an endpoint that it answers a list of which views are saved.</summary>
internal sealed record ListingKey(string Key);
