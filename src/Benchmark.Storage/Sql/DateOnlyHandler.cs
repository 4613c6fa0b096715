using System.Data;
using System.Globalization;
using Dapper;

namespace Benchmark.Storage.Sql;

/// <summary>Dates as both engines return them: a <see cref="DateTime"/> from SQL Server, ISO text from SQLite.</summary>
internal sealed class DateOnlyHandler : SqlMapper.TypeHandler<DateOnly>
{
    public override DateOnly Parse(object value) => value switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        string text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new DataException($"'{value}' is no date."),
    };

    public override void SetValue(IDbDataParameter parameter, DateOnly value) =>
        throw new NotSupportedException("Values go through SqlDialect.Value.");
}
