namespace AlumniCms.Bench.Editor;

/// <summary>What an editor sends.</summary>
internal enum SaveKind
{
    /// <summary>The first save of an article that is published: a new version.</summary>
    Save,

    /// <summary>The script's save of a draft, answered with what is to be mended.</summary>
    Autosave,

    /// <summary>A save after which readers see the text.</summary>
    Publish,
}
