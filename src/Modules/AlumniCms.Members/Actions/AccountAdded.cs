namespace AlumniCms.Members.Actions;

/// <summary>An account as it is after it was asked for.</summary>
/// <param name="UserId">Its id.</param>
/// <param name="IsNew">False when there was one with this address, which is left as it is.</param>
public sealed record AccountAdded(string UserId, bool IsNew);
