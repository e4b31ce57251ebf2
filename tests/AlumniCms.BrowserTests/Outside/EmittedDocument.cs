namespace AlumniCms.BrowserTests.Outside;

/// <summary>Something that the site sent, and from where.</summary>
internal sealed record EmittedDocument(string Address, string Text);
