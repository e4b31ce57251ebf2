namespace AlumniCms.Search.Lists;

/// <summary>Makes the snapshot that follows another one.</summary>
/// <remarks>A changed item has a new document, so rows come and go but never change.</remarks>
internal static class NextSnapshot
{
    /// <summary>Rows that may be gone before the snapshot is laid out anew: half as many as live, and so many at least.</summary>
    private const int Spare = 256;

    /// <summary>What the documents there are now, by number, mean for a snapshot: which are new, which rows are gone.</summary>
    public static (List<long> Fresh, List<int> Gone) Compare(ListSnapshot former, IReadOnlyList<long> ids)
    {
        var (fresh, gone, next) = (new List<long>(), new List<int>(), 0);
        foreach (var row in former.Living.Rows())
        {
            for (; next < ids.Count && ids[next] < former.Rows[row].Id; next++)
                fresh.Add(ids[next]);
            if (next < ids.Count && ids[next] == former.Rows[row].Id)
                next++;
            else
                gone.Add(row);
        }

        for (; next < ids.Count; next++)
            fresh.Add(ids[next]);
        return (fresh, gone);
    }

    /// <summary>The next snapshot.</summary>
    /// <param name="former">The one before.</param>
    /// <param name="gone">Rows that are gone.</param>
    /// <param name="fresh">New rows, by document number.</param>
    /// <param name="values">Their values.</param>
    /// <param name="hasTitles">True when all rows know their title by now.</param>
    public static ListSnapshot Make(ListSnapshot former, List<int> gone, List<ListRow> fresh, FieldValueDraft values, bool hasTitles)
    {
        var living = former.Living.Copy(former.Rows.Length);
        gone.ForEach(living.Remove);

        // On PostgreSQL a number can be seen after a greater one: the transaction that drew it took longer.
        var isLate = fresh.Count > 0 && former.Rows.Length > 0 && fresh[0].Id <= former.Rows[^1].Id;
        var dead = former.Rows.Length - former.Count + gone.Count;
        return isLate || dead > Spare + (former.Count / 2)
            ? LaidOutAnew(former, living, fresh, values, hasTitles)
            : Appended(former, living, fresh, values, hasTitles);
    }

    private static ListSnapshot Appended(
        ListSnapshot former, RowSet living, List<ListRow> fresh, FieldValueDraft values, bool hasTitles)
    {
        ListRow[] rows = [.. former.Rows, .. fresh];
        int[] numbers = [.. Enumerable.Range(former.Rows.Length, fresh.Count)];
        living = living.Copy(rows.Length);
        foreach (var number in numbers)
            living.Add(number);
        var byDocument = numbers.ToDictionary(n => rows[n].Id);
        var next = new ListSnapshot(rows, living, former.Values.With(values.ByRow(byDocument), rows.Length), former.Names, hasTitles);
        foreach (var (order, ordered) in former.Orders)
            next.Keep(order, order.Merge(ordered, rows, living, [.. numbers]));
        return next;
    }

    private static ListSnapshot LaidOutAnew(
        ListSnapshot former, RowSet living, List<ListRow> fresh, FieldValueDraft values, bool hasTitles)
    {
        ListRow[] rows = [.. living.Rows().Select(r => former.Rows[r]).Concat(fresh).OrderBy(r => r.Id)];
        var numbers = Enumerable.Range(0, rows.Length).ToDictionary(n => rows[n].Id);
        var moved = former.Rows.Select((r, n) => living.Contains(n) ? numbers[r.Id] : -1).ToArray();
        var all = new RowSet(rows.Length);
        foreach (var number in numbers.Values)
            all.Add(number);
        var kept = former.Values.Renumbered(moved, rows.Length).With(values.ByRow(numbers), rows.Length);
        return new ListSnapshot(rows, all, kept, former.Names, hasTitles);
    }
}
