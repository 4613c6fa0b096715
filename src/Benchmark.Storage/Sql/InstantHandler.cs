using System.Data;
using System.Globalization;
using Dapper;

namespace Benchmark.Storage.Sql;

/// <summary>Moments as both engines return them, both in UTC: a <see cref="DateTime"/> without a zone from SQL Server, ISO text from SQLite.</summary>
internal sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    public override DateTimeOffset Parse(object value) => value switch
    {
        DateTimeOffset instant => instant,
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        string text => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        _ => throw new DataException($"'{value}' is no moment."),
    };

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
        throw new NotSupportedException("Values go through SqlDialect.Value.");
}
