using AlumniCms.IntegrationTests.Hosts;
using AngleSharp.Html.Dom;

namespace AlumniCms.IntegrationTests.Editors;

/// <summary>The editor of a page as a browser without script has it: what is filled in is sent, whatever else stands there too.</summary>
internal sealed class OpenEditor
{
    private readonly Browser _browser;
    private readonly string _action;
    private readonly List<KeyValuePair<string, string>> _values = [];

    public OpenEditor(Browser browser, Page page)
    {
        (_browser, Page) = (browser, page);
        var form = page.Document.QuerySelector("form[data-editor]") as IHtmlFormElement;
        Assert.True(form is not null, $"There is no editor.\n{page.Body}");
        _action = form.GetAttribute("action")!;
        foreach (var element in form.Elements)
            if (element.GetAttribute("name") is { Length: > 0 } name)
                Collect(name, element);
    }

    public Page Page { get; }

    /// <summary>Where the form is sent: for an item that has been saved, the address of its editor.</summary>
    public string Path => _action;

    public static async Task<OpenEditor> AtAsync(Browser browser, string path) => new(browser, (await browser.GetAsync(path)).IsOk());

    public string this[string name] => _values.Find(v => v.Key == name).Value ?? "";

    /// <summary>What is said beside a control, or an empty text.</summary>
    public string ProblemOf(string name) => Page.Text($"#f-{name.Replace('.', '-')}-problem");

    public OpenEditor Fill(string name, params string[] texts)
    {
        _values.RemoveAll(v => v.Key == name);
        _values.AddRange(texts.Select(t => KeyValuePair.Create(name, t)));
        return this;
    }

    public Task<Page> PressAsync(string step) => _browser.PostAsync(_action, _values.Append(KeyValuePair.Create("do", step)));

    /// <summary>Presses a button that leads back to the editor.</summary>
    public async Task<OpenEditor> StepAsync(string step) => new(_browser, (await PressAsync(step)).IsOk());

    /// <summary>Presses a button that leads to a saved item, and opens it.</summary>
    public async Task<OpenEditor> SaveAsync(string step = "save")
    {
        var answer = (await PressAsync(step)).Is(System.Net.HttpStatusCode.Redirect);
        return await AtAsync(_browser, answer.Location!);
    }

    private void Collect(string name, AngleSharp.Dom.IElement element)
    {
        switch (element)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
            case IHtmlButtonElement:
                return;
            case IHtmlInputElement input:
                _values.Add(new(name, input.Value));
                break;
            case IHtmlTextAreaElement area:
                _values.Add(new(name, area.Value));
                break;
            case IHtmlSelectElement select:
                _values.Add(new(name, select.Value ?? ""));
                break;
        }
    }
}
