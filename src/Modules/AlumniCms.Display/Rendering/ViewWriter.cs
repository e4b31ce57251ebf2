using System.Text;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Display.Rendering;

/// <summary>Draws a view whole before anything of it is sent.</summary>
public static class ViewWriter
{
    private const int TypicalSize = 48 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The view with its model, as UTF-8. The caller disposes of the stream.</summary>
    public static async Task<MemoryStream> WriteAsync(HttpContext http, IView view, object model)
    {
        var services = http.RequestServices;
        var action = new Microsoft.AspNetCore.Mvc.ActionContext(http, http.GetRouteData() ?? new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        var temp = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        var page = new MemoryStream(TypicalSize);
        await using (var writer = new StreamWriter(page, Utf8, bufferSize: 4096, leaveOpen: true))
            await view.RenderAsync(new ViewContext(action, view, data, temp, writer, new HtmlHelperOptions()));
        return page;
    }
}
