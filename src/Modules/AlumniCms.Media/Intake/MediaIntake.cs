using AlumniCms.Kernel.Results;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Cleaning;
using AlumniCms.Media.Inspection;
using AlumniCms.Media.Storage;

namespace AlumniCms.Media.Intake;

/// <summary>
/// Looks at what somebody brings, cleans it and keeps both contents. No row refers to them yet: what is not committed
/// within a day is thrown away.
/// </summary>
internal sealed class MediaIntake(BlobStore blobs)
{
    // A file is held in memory whole while it is looked at, with the copy that is made of it.
    private static readonly SemaphoreSlim Turns = new(2, 2);

    /// <summary>Takes a content for a path, whose extension has to fit.</summary>
    public Task<Result<TakenFile>> TakeAsync(Stream content, string path, CancellationToken cancellationToken) =>
        TakeAsync(content, file => FileInspector.Inspect(file, path), cancellationToken);

    /// <summary>Takes a content whatever its extension, which only tells kinds of text apart.</summary>
    public Task<Result<TakenFile>> TakeAnyAsync(Stream content, string extension, CancellationToken cancellationToken) =>
        TakeAsync(content, file => FileInspector.InspectAny(file, extension), cancellationToken);

    private async Task<Result<TakenFile>> TakeAsync(
        Stream content, Func<byte[], Result<InspectedFile>> inspect, CancellationToken cancellationToken)
    {
        using var brought = await blobs.StageAsync(content, SaveMediaFile.MaximumLength, cancellationToken);
        if (brought is null)
            return new Refusal("media.too-large", "The file is larger than 50 MB. Make it smaller.", "Content");
        await Turns.WaitAsync(cancellationToken);
        try
        {
            var bytes = await File.ReadAllBytesAsync(brought.TemporaryPath, cancellationToken);
            var inspected = inspect(bytes);
            if (!inspected.Succeeded)
                return Result<TakenFile>.Refused(inspected.Refusals);
            if (FileCleaner.Clean(bytes, inspected.Value.Kind) is not { } clean)
                return FileInspector.Damaged("its parts do not hold together");
            return await KeepAsync(brought, bytes, clean, inspected.Value, cancellationToken);
        }
        finally
        {
            Turns.Release();
        }
    }

    private async Task<TakenFile> KeepAsync(
        StagedBlob brought, byte[] bytes, byte[] clean, InspectedFile inspected, CancellationToken cancellationToken)
    {
        if (clean.AsSpan().SequenceEqual(bytes))
        {
            blobs.Keep(brought);
            return new TakenFile(inspected, brought.Hash, brought.Length, OriginalHash: null);
        }

        using var copy = (await blobs.StageAsync(new MemoryStream(clean), long.MaxValue - 1, cancellationToken))!;
        blobs.Keep(copy);
        blobs.Keep(brought);
        return new TakenFile(inspected, copy.Hash, copy.Length, brought.Hash);
    }
}
