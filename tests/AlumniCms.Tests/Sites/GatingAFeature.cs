using System.Collections.Frozen;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Features;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Tests.Sites;

public sealed class GatingAFeature
{
    [Theory]
    [InlineData(true, "planted.a", true)]
    [InlineData(true, "Planted.B", false)]
    [InlineData(false, "Planted.A", false)]
    public async Task Only_a_site_with_the_feature_has_its_page(bool inSite, string feature, bool reached)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new RequiredFeatureMetadata(feature)), "page"));
        var current = new CurrentSite();
        if (inSite)
            current.Enter(SomeSites.Cameroun with { Features = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Planted.A") });
        var wasReached = false;

        await new FeatureGate(_ =>
        {
            wasReached = true;
            return Task.CompletedTask;
        }).InvokeAsync(context, current);

        Assert.Equal((reached, reached ? 200 : 404), (wasReached, context.Response.StatusCode));
    }
}
