using System.Text;

using AlumniCms.Sites.Import;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Sites;

public sealed class ReadingANetworkFile
{
    private const string Header = "key,iso,name_fr,name_en,name_local,cultures,default_culture,time_zone,capital_fr,capital_en,region";
    private const string Cameroun = "cameroun,CM,Cameroun,Cameroon,Cameroun,fr|en,fr,Africa/Douala,Yaoundé,Yaoundé,africa";
    private const string VietNam = "viet-nam,VN,Viêt Nam,Viet Nam,Việt Nam,vi|fr|en,vi,Asia/Ho_Chi_Minh,Hanoï,Hanoi,asia";

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    public async Task Reads_rows_whatever_the_line_ends(string end, string mark)
    {
        var lines = await ReadAsync(mark + string.Join(end, Header, Cameroun, "", VietNam));

        Assert.All(lines, l => Assert.Empty(l.Errors));
        Assert.Equal([2, 4], lines.Select(l => l.Line));
        var draft = lines[1].Row!.Draft;
        Assert.Equal(("viet-nam", "VN", "vi", "asia"), (draft.Key, draft.Country, draft.DefaultCulture, draft.Region));
        Assert.Equal("Việt Nam", draft.Names["vi"]);
        Assert.Equal(["vi", "fr", "en"], draft.Cultures);
        Assert.Equal("Yaoundé", lines[0].Row!.CapitalFr);
    }

    [Fact]
    public async Task Reads_columns_in_another_order_and_quoted_cells()
    {
        var order = Header.Split(',').Reverse().ToArray();
        var cells = Cameroun.Split(',').Reverse().Select(c => c == "Cameroun" ? "\"Cameroun, \"\"le\"\" pays\"" : c);

        var line = Assert.Single(await ReadAsync($"{string.Join(',', order)}\n{string.Join(',', cells)}"));

        Assert.Equal("Cameroun, \"le\" pays", line.Row!.Draft.Names["fr"]);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("key;iso;name_fr", "semicolons")]
    [InlineData("key\tiso", "tabs")]
    [InlineData("key,iso", "lacks name_fr")]
    [InlineData(Header + ",colour", "'colour' is not known")]
    [InlineData(Header + ",key", "'key' stands twice")]
    [InlineData(Header, "no row")]
    [InlineData("\"key,iso", "not closed")]
    public async Task Explains_a_file_that_it_cannot_read(string text, string message)
    {
        var line = Assert.Single(await ReadAsync(text));

        Assert.Contains(message, Assert.Single(line.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cameroun,CM", null, "2 cells")]
    [InlineData(Cameroun + ",x", null, "Put a cell that holds a comma in quotes")]
    [InlineData("\"" + Cameroun, null, "not closed")]
    [InlineData("came\"rou\"n,CM,a,b,c,fr,fr,Africa/Douala,,,", null, "middle of a cell")]
    [InlineData("cameroun,C\0,a,b,c,fr,fr,Africa/Douala,,,", null, "NUL")]
    [InlineData("cameroun,ZZ,a,b,c,fr,fr,Africa/Douala,,,", "iso", "not a country code")]
    [InlineData("cameroun,CM,a,b,c,fr|xx,fr,Africa/Douala,,,", "cultures", "'xx' is not a culture")]
    [InlineData("cameroun,CM,a,b,c,fr,en,Africa/Douala,,,", "default_culture", "not among")]
    [InlineData("cameroun,CM,a,b,c,fr,fr,Douala,,,", "time_zone", "not a time zone")]
    [InlineData("admin,CM,a,b,c,fr,fr,Africa/Douala,,,", "key", "reserved")]
    [InlineData("cameroun,CM,a,,c,fr,fr,Africa/Douala,,,", "name_en", "empty")]
    [InlineData("cameroun,CM,a,b,c\u0007,fr,fr,Africa/Douala,,,", "name_local", "control character")]
    [InlineData("cameroun,CM,a,b,c,fr,fr,Africa/Douala,,,The South", "region", "is not a region of the world")]
    public async Task Reports_a_bad_row_by_line_and_column_and_reads_on(string row, string? column, string message)
    {
        var lines = await ReadAsync($"{Header}\n{row}\n{VietNam}\n");

        var error = Assert.Single(lines[0].Errors);
        Assert.Equal((2, column), (error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("viet-nam", lines[1].Row?.Draft.Key);
    }

    [Fact]
    public async Task Reports_a_key_that_stands_twice()
    {
        var lines = await ReadAsync($"{Header}\n{Cameroun}\n{Cameroun}");

        Assert.Equal("line 3, column key: The key 'cameroun' stands on line 2 already. Give each country one line.", lines[1].Errors[0].ToString());
    }

    [Fact]
    public async Task Reports_bytes_that_are_not_UTF_8()
    {
        var bytes = Encoding.Latin1.GetBytes($"{Header}\n{Cameroun}");

        var line = Assert.Single(await ReadAsync(bytes));

        Assert.Contains("not UTF-8", line.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_a_cell_of_ten_megabytes_and_reads_on()
    {
        var lines = await ReadAsync($"{Header}\n{new string('x', 10_000_000)}\n{Cameroun}");

        Assert.Contains("longer than", lines[0].Errors[0].Message, StringComparison.Ordinal);
        Assert.NotNull(lines[1].Row);
    }

    [Fact]
    public async Task Stops_after_ten_thousand_rows()
    {
        var lines = await ReadAsync(Header + string.Concat(Enumerable.Repeat("\nx", SiteCsv.MostRows + 5)));

        Assert.Equal(SiteCsv.MostRows + 1, lines.Count);
        Assert.Contains("more than 10000 rows", lines[^1].Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_any_bytes_without_failing() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        Gen.Elements(Header, Cameroun, "\"", ",", "\n", "\r\n", "\0", "é", "|", " ").ListOf().Select(string.Concat).ToArbitrary(),
        async (bytes, text) => Assert.All(
            [.. await ReadAsync(bytes), .. await ReadAsync(text)],
            line => Assert.Equal(line.Errors.Count == 0, line.Row is not null))).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Reads_the_network_of_119_countries()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlumniCms.sln")))
            folder = folder.Parent;
        var path = Path.Combine(folder!.FullName, "recipes", "networks", "world.csv");

        var lines = await ReadAsync(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));

        Assert.Empty(lines.SelectMany(l => l.Errors));
        Assert.Equal(119, lines.Count);
    }

    private static Task<List<SiteCsvLine>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    private static async Task<List<SiteCsvLine>> ReadAsync(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return await SiteCsv.ReadAsync(file).ToListAsync();
    }
}
