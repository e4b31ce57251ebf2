using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Inspection;
using AlumniCms.Media.Variants;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

public sealed class CroppingAroundAPoint
{
    [Theory]
    [InlineData(1600, 900, 0.5, 0.5, 711, 400, 36, 0)]
    [InlineData(1600, 900, 0, 0, 711, 400, 0, 0)]
    [InlineData(1600, 900, 1, 1, 711, 400, 71, 0)]
    [InlineData(900, 1600, 0.5, 0.2, 640, 1138, 0, 28)]
    public void Cuts_no_more_than_it_must(int width, int height, double x, double y, int coverWidth, int coverHeight, int left, int top) =>
        Assert.Equal(new FocalCrop(coverWidth, coverHeight, left, top), FocalCrop.Of(width, height, 640, 400, new FocalPoint(x, y)));

    [Fact]
    public void Never_leads_out_of_the_picture_and_keeps_the_point_in_sight()
    {
        var crops = from width in Gen.Choose(1, 20_000)
                    from height in Gen.Choose(1, 20_000)
                    from x in Gen.Choose(0, 100)
                    from y in Gen.Choose(0, 100)
                    select (width, height, Point: new FocalPoint(x / 100.0, y / 100.0));

        Prop.ForAll(crops.ToArbitrary(), c =>
        {
            var crop = FocalCrop.Of(c.width, c.height, 640, 400, c.Point);
            return crop is { Left: >= 0, Top: >= 0 } && crop.Left + 640 <= crop.Width && crop.Top + 400 <= crop.Height
                && crop.Left <= (c.Point.X * crop.Width) + 1 && crop.Left + 641 >= c.Point.X * crop.Width
                && crop.Top <= (c.Point.Y * crop.Height) + 1 && crop.Top + 401 >= c.Point.Y * crop.Height;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a.jpg", "w=640&h=400", 640, 400)]
    [InlineData("a.png", "w=320&h=200", 320, 200)]
    [InlineData("a.webp", "w=1200&h=630", 1200, 630)]
    public async Task Gives_each_point_a_picture_of_its_own(string path, string size, int width, int height)
    {
        await using var network = await ANetwork.CreateAsync();
        Assert.SkipUnless(PictureTool.Find().IsThere, "vipsthumbnail is not installed.");
        await using var server = await AMediaServer.StartAsync(network);
        await server.SaveAsync(path, Picture(path));
        var bytes = new List<byte[]>();
        foreach (var y in new[] { 0.0, 1 })
        {
            await network.RunAsync(network.Mali, async s =>
                (await s.GetRequiredService<ChangeMediaDetails>().ExecuteAsync(path, new MediaDetails { FocalPoint = new FocalPoint(y, y) }, basis: null, ANetwork.Cancellation)).Value);
            await using var fresh = await AMediaServer.StartAsync(network);
            using var answer = await fresh.GetAsync($"media/{path}?{size}");
            bytes.Add(await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        }

        Assert.All(bytes, b => Assert.Equal(new PictureSize(width, height), FileInspector.InspectAny(b, "").Value.Size));
        Assert.Equal(2, bytes.Select(Convert.ToHexString).Distinct().Count());
    }
}
