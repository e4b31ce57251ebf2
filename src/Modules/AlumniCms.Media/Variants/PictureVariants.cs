using System.Collections.Concurrent;

using AlumniCms.Kernel.Data;
using AlumniCms.Media.Files;
using AlumniCms.Media.Storage;

using Microsoft.Extensions.Logging;

namespace AlumniCms.Media.Variants;

/// <summary>
/// Pictures in smaller sizes, below <c>media-variants</c> of the data folder. Each is made when it is first asked for,
/// once however many ask, and appears whole or not at all. Where one cannot be made the original does its work.
/// </summary>
internal sealed class PictureVariants(
    DataFolder folder, BlobStore blobs, PictureTool tool, TimeProvider time, ILogger<PictureVariants> logger) : IDisposable
{
    private const int AtOnce = 2;
    private const int MostWaiting = 100;
    private const int MostFailures = 10_000;
    private const string Unfinished = ".part";
    private static readonly TimeSpan TriedAgainAfter = TimeSpan.FromMinutes(10);

    private readonly string _folder = Path.Combine(folder.Path, "media-variants");
    private readonly SemaphoreSlim _turns = new(AtOnce, AtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _failures = new(StringComparer.Ordinal);
    private int _complaints;

    /// <summary>Whether pages may name variants.</summary>
    public bool AreMade => tool.IsThere;

    /// <summary>Where a file stands in a size; null when the original has to do.</summary>
    public async ValueTask<string?> FindAsync(MediaFileEntry file, VariantSize size, CancellationToken cancellationToken)
    {
        if (!size.Fits(file))
            return null;
        var name = $"{file.Hash}-{size.NameOf(file)}.{size.Kind.Extensions[0]}";
        var path = Path.Combine(_folder, name);
        if (File.Exists(path))
            return path;
        if (!CanTry(name))
            return null;
        var making = _running.GetOrAdd(name, _ => new Lazy<Task<string?>>(() => MakeAsync(name, path, file, size)));

        // Who goes away does not stop the work for the others.
        return await making.Value.WaitAsync(cancellationToken);
    }

    /// <summary>Removes the variants of contents that are gone, and what broken work has left before an instant.</summary>
    public void RemoveOrphans(DateTime beforeUtc)
    {
        if (!Directory.Exists(_folder))
            return;
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles())
            if (file.Extension == Unfinished ? file.LastWriteTimeUtc < beforeUtc : !blobs.Holds(file.Name.Split('-')[0]))
                file.Delete();
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private bool CanTry(string name)
    {
        if (!tool.IsThere)
        {
            if (Interlocked.Exchange(ref _complaints, 1) == 0)
                logger.LogWarning("vipsthumbnail is not installed, so pictures go out in the size in which they were uploaded; install it (Debian: apt install libvips-tools) and start again");
            return false;
        }

        if (_failures.TryGetValue(name, out var failed) && time.GetUtcNow() - failed < TriedAgainAfter)
            return false;
        return _running.Count < MostWaiting || _running.ContainsKey(name);
    }

    private async Task<string?> MakeAsync(string name, string path, MediaFileEntry file, VariantSize size)
    {
        try
        {
            var stopping = _stopping.Token;
            await _turns.WaitAsync(stopping);
            try
            {
                // Another request, or another node, may have been faster.
                return File.Exists(path) || await WriteAsync(name, path, file, size, stopping) ? path : null;
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
        finally
        {
            _running.TryRemove(name, out _);
        }
    }

    private async Task<bool> WriteAsync(string name, string path, MediaFileEntry file, VariantSize size, CancellationToken cancellationToken)
    {
        var part = Path.Combine(_folder, $"{Guid.CreateVersion7(time.GetUtcNow()):N}{Unfinished}");
        try
        {
            Directory.CreateDirectory(_folder);
            var trouble = await tool.WriteAsync(blobs.PathOf(file.Hash), file, size, part, cancellationToken);
            if (trouble is null)
            {
                File.Move(part, path, overwrite: true);
                return true;
            }

            Remember(name, file, trouble);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remember(name, file, e.Message);
        }
        finally
        {
            File.Delete(part);
        }

        return false;
    }

    private void Remember(string name, MediaFileEntry file, string trouble)
    {
        if (_failures.Count >= MostFailures)
            _failures.Clear();
        _failures[name] = time.GetUtcNow();
        logger.LogWarning("Media file {Path} of site {SiteId} goes out in its original size: vipsthumbnail did not make {Name}, {Trouble}", file.Path, file.SiteId, name, trouble);
    }
}
