using Microsoft.AspNetCore.Http;

namespace AlumniCms.Tests.Sites;

/// <summary>Hands out one request, also after the method that made it has returned.</summary>
internal sealed class AnAccessor(HttpContext? context) : IHttpContextAccessor
{
    public HttpContext? HttpContext { get; set; } = context;
}
