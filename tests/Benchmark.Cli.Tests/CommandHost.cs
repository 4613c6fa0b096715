using Benchmark.Cli.Tests;
using Benchmark.Testing;

[assembly: AssemblyFixture(typeof(CommandHost))]

namespace Benchmark.Cli.Tests;

/// <summary>Runs commands in this process over a database with the sample release; shared by tests, which only read.</summary>
public sealed class CommandHost : IAsyncLifetime
{
    private SampleDatabase? _database;

    public async ValueTask InitializeAsync() => _database = await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken);

    /// <summary>Runs a command on the shared database.</summary>
    public Task<Outcome> RunAsync(params string[] arguments) =>
        RunOnAsync(_database!.ConnectionString, arguments);

    /// <summary>Runs a command on another SQLite file.</summary>
    public static Task<Outcome> RunOnAsync(string connection, params string[] arguments) =>
        RunAloneAsync([.. arguments, "--engine", "Sqlite", "--connection", connection]);

    /// <summary>Runs a command with these words alone.</summary>
    public static async Task<Outcome> RunAloneAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}

/// <summary>What a command gave.</summary>
public sealed record Outcome(int Code, string Output, string Error);
