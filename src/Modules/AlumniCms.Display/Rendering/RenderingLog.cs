using Microsoft.Extensions.Logging;

namespace AlumniCms.Display.Rendering;

internal static partial class RenderingLog
{
    [LoggerMessage(1, LogLevel.Warning, "A site has chosen the theme '{Theme}', which is not here; its pages are drawn by '{Default}'. Choose another by the recipe step “themes”.")]
    public static partial void UnknownTheme(this ILogger logger, string theme, string @default);
}
