using AlumniCms.Members.Roles;

namespace AlumniCms.Tests.Members;

public sealed class MergingPermissions
{
    [Theory]
    [InlineData(PermissionBehavior.Replace, "A B", "C a", "a C")]
    [InlineData(PermissionBehavior.Replace, "A B", "", "")]
    [InlineData(PermissionBehavior.Add, "A B", "C a", "A B C")]
    [InlineData(PermissionBehavior.Add, "", "B A A", "A B")]
    [InlineData(PermissionBehavior.Remove, "A B C", "b D", "A C")]
    [InlineData(PermissionBehavior.Remove, "", "A", "")]
    public void Follows_the_behaviour(PermissionBehavior behavior, string had, string given, string expected) =>
        Assert.Equal(Names(expected), RolePermissions.Merge(Names(had), Names(given), behavior));

    [Fact]
    public void Is_the_same_when_done_twice()
    {
        string[] had = ["B", "A"], given = ["C", "b"];
        foreach (var behavior in Enum.GetValues<PermissionBehavior>())
        {
            var once = RolePermissions.Merge(had, given, behavior);
            Assert.Equal(once, RolePermissions.Merge(once, given, behavior));
        }
    }

    private static string[] Names(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
