namespace AlumniCms.Media.Cleaning;

/// <summary>The index of where the items of an AVIF stand (<c>iloc</c>, ISO 14496-12).</summary>
internal sealed class ItemPlaces(byte[] file, int from, int to, int? data)
{
    private const int MostExtents = 10_000;

    private int _at = from;
    private bool _isBroken;

    /// <summary>Blanks the wanted items; false when the index is broken, leads out of the file, or says nothing of one.</summary>
    public bool Blank(IReadOnlySet<uint> wanted)
    {
        var version = (int)Read(4) >> 24;
        var sizes = (int)Read(2);
        var (offset, length, start, index) = (sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, version == 0 ? 0 : sizes & 15);
        var items = Read(version < 2 ? 2 : 4);
        var found = 0;
        for (ulong item = 0; item < items && !_isBroken && item < MostExtents; item++)
        {
            var id = (uint)Read(version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : (int)Read(2) & 15;
            Read(2);
            var first = Read(start);
            var extents = Read(2);
            if (wanted.Contains(id))
                found++;
            for (ulong extent = 0; extent < extents && !_isBroken; extent++)
            {
                Read(index);
                var (at, bytes) = (first + Read(offset), Read(length));
                if (wanted.Contains(id) && !_isBroken)
                    Clear(method, at, bytes);
            }
        }

        return !_isBroken && found == wanted.Count;
    }

    private void Clear(int method, ulong at, ulong bytes)
    {
        if (method == 1)
            at += (ulong)(data ?? file.Length);
        var length = (ulong)file.Length;
        if (method > 1 || at > length || bytes > length - at)
            _isBroken = true;
        else
            file.AsSpan((int)at, (int)(bytes == 0 ? length - at : bytes)).Clear();
    }

    private ulong Read(int bytes)
    {
        if (bytes is not (0 or 2 or 4 or 8) || bytes > to - _at)
        {
            _isBroken = true;
            return 0;
        }

        var value = 0UL;
        for (; bytes > 0; bytes--)
            value = (value << 8) | file[_at++];
        return value;
    }
}
