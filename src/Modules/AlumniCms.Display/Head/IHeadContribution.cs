using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Head;

/// <summary>Says something about a page to machines, in its head. Modules register theirs as scoped services.</summary>
public interface IHeadContribution
{
    /// <summary>Place among the contributions; lower comes first.</summary>
    int Order { get; }

    /// <summary>Adds what it has to say about the page; nothing when it has nothing to say.</summary>
    ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken);
}
