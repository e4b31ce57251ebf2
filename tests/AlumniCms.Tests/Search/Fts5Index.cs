using AlumniCms.Search.Analysis;
using AlumniCms.Search.Queries;
using Microsoft.Data.Sqlite;

namespace AlumniCms.Tests.Search;

/// <summary>A real FTS5 table in memory that holds one text.</summary>
internal sealed class Fts5Index : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public Fts5Index(string text)
    {
        _connection.Open();
        Run($"CREATE VIRTUAL TABLE texts USING fts5({Fts5Expression.Columns}, tokenize='{Fts5Expression.Tokenizer}')");
        var tokens = TextAnalyzer.Analyze(text);
        Run("INSERT INTO texts(stems, words) VALUES ($a, $b)", IndexText.Stems(tokens), IndexText.Words(tokens));
    }

    public bool Finds(string query) => Finds(SearchQuery.Parse(query));

    public bool Finds(SearchQuery query)
    {
        var expression = Fts5Expression.From(query);
        return expression is not null && Run("SELECT count(*) FROM texts WHERE texts MATCH $a", expression) is 1L;
    }

    public void Dispose() => _connection.Dispose();

    private object? Run(string sql, params string[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (index, value) in values.Index())
            command.Parameters.AddWithValue("$" + (char)('a' + index), value);
        return command.ExecuteScalar();
    }
}
