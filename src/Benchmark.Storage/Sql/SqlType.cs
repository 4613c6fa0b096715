using System.Data;

namespace Benchmark.Storage.Sql;

/// <summary>A column or parameter type as SQL Server knows it; SQLite's side of each pair stands in the migrations.</summary>
/// <param name="Name">As declared in T-SQL: <c>char(8)</c>.</param>
/// <param name="DbType">How a parameter is passed: codes as ANSI text, so that SQL Server compares without converting the column.</param>
/// <param name="Size">Characters; -1 for unlimited text, null where there is no length.</param>
/// <param name="ClrType">Type of the values that bulk loading hands over.</param>
internal sealed record SqlType(string Name, DbType DbType, int? Size, Type ClrType)
{
    public static SqlType Int { get; } = new("int", DbType.Int32, null, typeof(int));

    public static SqlType TinyInt { get; } = new("tinyint", DbType.Byte, null, typeof(byte));

    public static SqlType Bit { get; } = new("bit", DbType.Boolean, null, typeof(bool));

    public static SqlType Float { get; } = new("float", DbType.Double, null, typeof(double));

    public static SqlType Date { get; } = new("date", DbType.Date, null, typeof(DateTime));

    public static SqlType Instant { get; } = new("datetime2(3)", DbType.DateTime2, null, typeof(DateTime));

    /// <summary>A list as one JSON text.</summary>
    public static SqlType Json { get; } = new("nvarchar(max)", DbType.String, -1, typeof(string));

    public static SqlType Char(int length) => new($"char({length})", DbType.AnsiStringFixedLength, length, typeof(string));

    public static SqlType VarChar(int length) => new($"varchar({length})", DbType.AnsiString, length, typeof(string));

    public static SqlType NVarChar(int length) => new($"nvarchar({length})", DbType.String, length, typeof(string));
}
