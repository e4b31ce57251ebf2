using System.Text;

using Microsoft.AspNetCore.Html;

using QRCoder;

namespace AlumniCms.Accounts.Pages;

/// <summary>Draws a QR code as SVG of one path, dark on white in every colour scheme, as cameras want it.</summary>
internal static class QrCode
{
    public static IHtmlContent Svg(string text, string label)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);

        // The generator counts its own margin of four among the modules.
        var size = code.ModuleMatrix.Count;
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
                if (code.ModuleMatrix[y][x])
                    path.Append(FormattableString.Invariant($"M{x} {y}h1v1h-1z"));
        return new HtmlContentBuilder()
            .AppendHtml(FormattableString.Invariant($"<svg class=\"qr\" role=\"img\" viewBox=\"0 0 {size} {size}\" width=\"220\" height=\"220\" shape-rendering=\"crispEdges\" aria-label=\""))
            .Append(label)
            .AppendHtml(FormattableString.Invariant($"\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"));
    }
}
