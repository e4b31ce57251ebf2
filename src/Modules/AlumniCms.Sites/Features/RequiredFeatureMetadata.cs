namespace AlumniCms.Sites.Features;

/// <summary>Marks an endpoint that exists only on sites where a feature is on.</summary>
/// <param name="FeatureId">Id of the feature.</param>
public sealed record RequiredFeatureMetadata(string FeatureId);
