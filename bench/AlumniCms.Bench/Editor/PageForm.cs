using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AlumniCms.Bench.Editor;

/// <summary>A form as a browser would send it, with all its fields.</summary>
internal sealed class PageForm
{
    private static readonly HashSet<string> NotSent = new(["submit", "button", "reset", "image", "file"], StringComparer.OrdinalIgnoreCase);

    private readonly List<KeyValuePair<string, string>> _fields = [];

    public static PageForm? Of(IDocument document, string selector)
    {
        if (document.QuerySelector(selector) is not IHtmlFormElement element)
            return null;
        var form = new PageForm();
        foreach (var control in element.QuerySelectorAll("input[name],textarea[name],select[name]").Where(c => !c.HasAttribute("disabled")))
            form.Take(control, control.GetAttribute("name")!);
        return form;
    }

    public string this[string name] => _fields.Find(f => f.Key == name).Value
        ?? throw new InvalidOperationException($"The form has no field {name}. Has the form of articles in recipes/demo/cameroun changed?");

    public void Set(string name, string value)
    {
        _fields.RemoveAll(f => f.Key == name);
        _fields.Add(new(name, value));
    }

    /// <summary>The form as it goes over the wire; the caller owns it.</summary>
    public MultipartFormDataContent ToContent()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
            content.Add(new StringContent(value), $"\"{name}\"");
        return content;
    }

    private void Take(IElement control, string name)
    {
        switch (control)
        {
            case IHtmlTextAreaElement area:
                _fields.Add(new(name, area.Value));
                break;
            case IHtmlSelectElement select:
                _fields.AddRange(select.Options.Where(o => o.IsSelected).Select(o => new KeyValuePair<string, string>(name, o.Value)));
                break;
            case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                break;
            case IHtmlInputElement input when !NotSent.Contains(input.Type):
                _fields.Add(new(name, input.Value));
                break;
        }
    }
}
