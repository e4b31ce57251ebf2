using System.Buffers;
using System.Security.Cryptography;

using AlumniCms.Kernel.Data;

namespace AlumniCms.Media.Storage;

/// <summary>
/// Contents by their SHA-256, below <c>media/blobs</c> of the data folder, which all nodes share. A content appears
/// whole or not at all, and the same content is kept once however many paths and sites lead to it.
/// </summary>
internal sealed class BlobStore(DataFolder folder, TimeProvider time)
{
    private const string AsideExtension = ".orphan";
    private const int BufferLength = 128 * 1024;

    private readonly string _blobs = Path.Combine(folder.Path, "media", "blobs");
    private readonly string _uploads = Path.Combine(folder.Path, "media", "uploads");

    /// <summary>Where a content stands.</summary>
    public string PathOf(string hash) => Path.Combine(_blobs, hash[..2], hash);

    /// <summary>Whether a content is there.</summary>
    public bool Holds(string hash) => hash.Length > 2 && File.Exists(PathOf(hash));

    /// <summary>Writes a content to a temporary file; null when it is longer than allowed.</summary>
    public async Task<StagedBlob?> StageAsync(Stream content, long maximumLength, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_uploads);
        var path = Path.Combine(_uploads, Guid.CreateVersion7(time.GetUtcNow()).ToString("N"));
        try
        {
            var (hash, length) = await WriteAsync(content, path, maximumLength, cancellationToken);
            if (length <= maximumLength)
                return new StagedBlob(path, hash, length);
            File.Delete(path);
            return null;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>
    /// Keeps a staged content. A blob that is there already is replaced by the same bytes: its new time stamp tells
    /// the removal of orphans that someone is about to refer to it.
    /// </summary>
    public void Keep(StagedBlob blob)
    {
        var path = PathOf(blob.Hash);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.SetLastWriteTimeUtc(blob.TemporaryPath, time.GetUtcNow().UtcDateTime);
        File.Move(blob.TemporaryPath, path, overwrite: true);
    }

    /// <summary>Hashes of the contents that were last kept before an instant.</summary>
    public IEnumerable<string> KeptBefore(DateTime instantUtc) =>
        Files(_blobs).Where(f => f.Extension.Length == 0 && f.LastWriteTimeUtc < instantUtc).Select(f => f.Name);

    /// <summary>Hashes of the contents that a removal has set aside and not finished with.</summary>
    public IEnumerable<string> SetAside() =>
        Files(_blobs).Where(f => f.Extension == AsideExtension).Select(f => Path.GetFileNameWithoutExtension(f.Name));

    /// <summary>Takes a content out of its place, to look at it once more before it is removed.</summary>
    public void MoveAside(string hash) => TryMove(PathOf(hash), PathOf(hash) + AsideExtension);

    /// <summary>Puts a content back, unless it has been kept anew meanwhile.</summary>
    public void PutBack(string hash)
    {
        if (!File.Exists(PathOf(hash)))
            TryMove(PathOf(hash) + AsideExtension, PathOf(hash));
        Remove(hash);
    }

    /// <summary>Whether a content that was set aside had been kept after an instant.</summary>
    public bool WasKeptSince(string hash, DateTime instantUtc) =>
        File.GetLastWriteTimeUtc(PathOf(hash) + AsideExtension) >= instantUtc;

    /// <summary>Removes a content that was set aside.</summary>
    public void Remove(string hash) => File.Delete(PathOf(hash) + AsideExtension);

    /// <summary>Removes what broken uploads have left.</summary>
    public void RemoveUploads(DateTime beforeUtc)
    {
        foreach (var file in Files(_uploads).Where(f => f.LastWriteTimeUtc < beforeUtc))
            file.Delete();
    }

    private static IEnumerable<FileInfo> Files(string folder) => Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        : [];

    // Another node may have moved the same file first.
    private static void TryMove(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            return;
        }
    }

    private static async Task<(string Hash, long Length)> WriteAsync(
        Stream content, string path, long maximumLength, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, useAsync: true);
            var length = 0L;
            while (length <= maximumLength && await content.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                length += read;
            }

            file.Flush(flushToDisk: true);
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
