using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Rendering;
using AlumniCms.Search.Queries;

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

    [Fact]
    public void Of_an_excerpt_keep_French_marks_with_their_words()
    {
        using var html = new StringWriter();
        MarkedText.Html([new ExcerptSegment("Un master : « oui »", false)]).WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));
        Assert.Equal("Un master\u202F: «\u202Foui\u202F»", WebUtility.HtmlDecode(html.ToString()));
    }
}
