using Benchmark.Testing;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>Empty databases on the engines that every contract is tested on.</summary>
internal static class Engines
{
    /// <summary>Connection string to a server, as somebody who may make databases.</summary>
    public const string ServerVariable = "BENCHMARK_SQLSERVER";

    /// <summary>Tests on a server run one after another: it does not make two databases at once.</summary>
    public const string OneServer = "SQL Server";

    public static Task<TestDatabase> SqliteAsync() => Task.FromResult(TestDatabase.Sqlite());

    public static Task<TestDatabase> SqlServerAsync() => TestDatabase.SqlServerAsync(Server(), TestContext.Current.CancellationToken);

    /// <summary>The server, or a skipped test.</summary>
    public static string Server()
    {
        var server = Environment.GetEnvironmentVariable(ServerVariable);
        Assert.SkipUnless(!string.IsNullOrWhiteSpace(server), $"{ServerVariable} is not set: there is no SQL Server to run this on.");
        return server!;
    }
}
