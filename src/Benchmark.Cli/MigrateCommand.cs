using System.CommandLine;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark migrate</c>: brings the database to the newest schema.</summary>
internal static class MigrateCommand
{
    public static Command Make(StorageChoice storage, TextWriter error)
    {
        var command = new Command("migrate", "Bring the database to the newest schema.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var applied = await services.GetRequiredService<Migrator>().MigrateAsync(cancellation);
            await error.WriteLineAsync(applied.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", applied)}.");
            return ExitCode.Done;
        });
        return command;
    }
}
