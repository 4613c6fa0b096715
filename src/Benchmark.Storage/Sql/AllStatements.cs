using System.Reflection;

namespace Benchmark.Storage.Sql;

/// <summary>Every statement of the product, so that a test can prove each of them on each engine.</summary>
internal static class AllStatements
{
    /// <summary>Name (type and field, or table and step) and statement.</summary>
    public static IReadOnlyList<(string Name, Statement Statement)> On(SqlDialect dialect) =>
        [.. Fields().Concat(VersionedTables.All.SelectMany(table => table.Statements)).Where(named => named.Statement.ExistsOn(dialect))];

    private static IEnumerable<(string Name, Statement Statement)> Fields() =>
        from type in typeof(Statement).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(Statement) || field.FieldType == typeof(BulkTable)
        select ($"{(type.DeclaringType ?? type).Name}_{field.Name}", field.GetValue(null) is BulkTable table ? table.Insert : (Statement)field.GetValue(null)!);
}
