namespace AlumniCms.Media.Storage;

/// <summary>A content that stands in a temporary file until it is kept; thrown away otherwise.</summary>
internal sealed class StagedBlob(string temporaryPath, string hash, long length) : IDisposable
{
    public string TemporaryPath { get; } = temporaryPath;

    public string Hash { get; } = hash;

    public long Length { get; } = length;

    public void Dispose() => File.Delete(TemporaryPath);
}
