using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Media.Files;
using AlumniCms.MediaLibrary.Listing;
using AlumniCms.MediaLibrary.Pages;
using AlumniCms.MediaLibrary.Picking;
using AlumniCms.MediaLibrary.Uploads;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.MediaLibrary;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IAdminMenu, MediaMenu>();
        services.AddScoped<IDashboardCards, MediaCards>();
        services.AddScoped<IRefusalWords, FileRefusals>();
        services.AddScoped<FilePages>();
        services.AddScoped<FileForms>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var media = routes.MapAdmin("/media", MediaPermissions.ManageOwnMedia);
        media.MapGet("/", FilesEndpoint.ShowAsync);
        media.MapPost("/upload", UploadEndpoint.SendAsync).WithMetadata(
            new RequestSizeLimitAttribute(UploadEndpoint.LargestRequest),
            new RequestFormLimitsAttribute { MultipartBodyLengthLimit = UploadEndpoint.LargestRequest, ValueCountLimit = 1000 });
        media.MapGet("/file", FileEndpoint.ShowAsync);
        media.MapPost("/details", FileEndpoint.DescribeAsync);
        media.MapPost("/move", FileEndpoint.MoveAsync);
        media.MapPost("/remove", FileEndpoint.RemoveAsync);

        // Whoever writes may choose among the pictures that pages of the site show anyway.
        routes.MapAdmin("/media/pick", KernelPermissions.AccessAdminPanel).MapGet("/", PickEndpoint.SendAsync);
    }
}
