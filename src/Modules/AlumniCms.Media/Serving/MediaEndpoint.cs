using AlumniCms.Media.Files;
using AlumniCms.Media.Storage;
using AlumniCms.Media.Variants;
using AlumniCms.Sites.Features;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace AlumniCms.Media.Serving;

/// <summary><c>GET /media/{path}</c>: hands a file out, whole or in parts, and pictures with <c>?w=480</c> in a smaller size.</summary>
internal static class MediaEndpoint
{
    private const string FeatureId = "AlumniCms.Media";
    private const string Pdf = "application/pdf";
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/media/{**path}", Methods, ServeAsync).AllowAnonymous().RequireFeature(FeatureId);

    private static async Task<Results<PhysicalFileHttpResult, NotFound>> ServeAsync(
        string? path, HttpContext context, FindMediaFile find, BlobStore blobs, PictureVariants variants, ILogger<BlobStore> logger, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(path) || await find.ExecuteAsync(path, cancellationToken) is not { } file)
            return TypedResults.NotFound();
        var blob = blobs.PathOf(file.Hash);
        if (!File.Exists(blob))
        {
            logger.LogError("The content {Hash} of media file {Path} of site {SiteId} is not in the data folder; restore it from a backup", file.Hash, file.Path, file.SiteId);
            return TypedResults.NotFound();
        }

        var size = VariantSize.Asked(context.Request.Query);
        var variant = size is null ? null : await variants.FindAsync(file, size, cancellationToken);
        if (size is not null && variant is not null)
        {
            WriteHeaders(context, file, Path.ChangeExtension(file.Path, size.Kind.Extensions[0]));
            return Answer(context, variant, size.Kind.ContentType, file, $"{file.Hash[..32]}-{size.NameOf(file)}");
        }

        WriteHeaders(context, file, file.Path);
        var contentType = file.ContentType.StartsWith("text/", StringComparison.Ordinal) ? $"{file.ContentType}; charset=utf-8" : file.ContentType;

        // The next request may find the size that this one did not.
        if (context.Request.Query.ContainsKey("w"))
            context.Response.Headers.CacheControl = "public, max-age=300";
        return Answer(context, blob, contentType, file, file.Hash[..32]);
    }

    private static PhysicalFileHttpResult Answer(HttpContext context, string path, string contentType, MediaFileEntry file, string tag) => TypedResults.PhysicalFile(
        path,
        contentType,
        fileDownloadName: null,
        lastModified: new DateTimeOffset(file.ModifiedUtc),
        entityTag: new EntityTagHeaderValue($"\"{tag}\""),
        enableRangeProcessing: AsksForBytes(context.Request));

    // A server passes over a unit that it does not know (RFC 9110, section 14.2); the framework takes every unit for bytes.
    private static bool AsksForBytes(HttpRequest request) =>
        request.GetTypedHeaders().Range is not { } range || range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase);

    private static void WriteHeaders(HttpContext context, MediaFileEntry file, string name)
    {
        var isShown = file.ContentType == Pdf || file.ContentType.StartsWith("image/", StringComparison.Ordinal);
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(name[(name.LastIndexOf('/') + 1)..]);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";

        // A browser's own PDF viewer does not start in a sandbox, and the document runs in none of the site's pages.
        headers.ContentSecurityPolicy = file.ContentType == Pdf ? "default-src 'none'" : "sandbox; default-src 'none'";
        headers.CacheControl = context.Request.Query["v"] == file.Version
            ? "public, max-age=31536000, immutable"
            : "public, max-age=3600";
    }
}
