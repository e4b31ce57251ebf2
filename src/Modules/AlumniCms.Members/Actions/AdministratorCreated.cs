namespace AlumniCms.Members.Actions;

/// <summary>An administrator of the network.</summary>
/// <param name="UserId">Id of the account.</param>
/// <param name="IsNew">False when there was an account with this address.</param>
/// <param name="PasswordWasSet">False when the account had a password, which is then left as it is.</param>
public sealed record AdministratorCreated(string UserId, bool IsNew, bool PasswordWasSet);
