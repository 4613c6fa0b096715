namespace Benchmark.Storage.Sql;

/// <summary>
/// One SQL statement with its declared parameters, written once beside the method that uses it. The text of each engine is made when the
/// statement is: nothing is put together per call.
/// </summary>
internal sealed class Statement
{
    private readonly Dictionary<SqlDialect, string> _texts;

    public Statement(Func<SqlDialect, string> text, params Parameter[] parameters)
        : this(SqlDialect.All, text, parameters)
    {
    }

    public Statement(string text, params Parameter[] parameters)
        : this(SqlDialect.All, _ => text, parameters)
    {
    }

    private Statement(IEnumerable<SqlDialect> dialects, Func<SqlDialect, string> text, Parameter[] parameters)
    {
        _texts = dialects.ToDictionary(dialect => dialect, text);
        Parameters = parameters;
    }

    /// <summary>A statement that one engine alone needs, such as taking its lock.</summary>
    public static Statement OnlyOn(SqlDialect dialect, string text, params Parameter[] parameters) => new([dialect], _ => text, parameters);

    /// <summary>In the order in which a call hands over their values.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    public bool ExistsOn(SqlDialect dialect) => _texts.ContainsKey(dialect);

    public string For(SqlDialect dialect) => _texts[dialect];
}

/// <summary>A parameter, <c>@name</c>.</summary>
internal sealed record Parameter(string Name, SqlType Type);
