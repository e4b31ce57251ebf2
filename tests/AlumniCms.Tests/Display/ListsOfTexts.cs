using AlumniCms.Display.Fields;

namespace AlumniCms.Tests.Display;

public sealed class ListsOfTexts
{
    [Fact]
    public void Have_the_comma_of_their_script_and_leave_out_what_is_empty()
    {
        Assert.Equal("Douala, Cameroun", TextList.Join(["Douala", null, "", "Cameroun"]));
        Assert.Equal("مراكش، المغرب", TextList.Join(["مراكش", "المغرب"]));
        Assert.Equal("", TextList.Join([]));
    }
}
