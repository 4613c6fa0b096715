using System.CommandLine;
using Benchmark.Cli.Deliveries;
using Benchmark.Cli.Releases;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Storage;
using Microsoft.Extensions.Options;

namespace Benchmark.Cli;

/// <summary>The command <c>benchmark</c>: data goes to the output, messages and progress to the error stream.</summary>
public static class CommandLine
{
    // After Ctrl-C: a large transaction is rolled back first, so that what is said of it holds.
    private static readonly TimeSpan UndoingTakes = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">Words after <c>benchmark</c>.</param>
    /// <param name="output">Where data goes.</param>
    /// <param name="error">Where messages go.</param>
    /// <param name="cancellation">Stops it; Ctrl-C does too.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = Root(output, error).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync("See 'benchmark --help'.");
            return ExitCode.WrongUse;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = UndoingTakes };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (RefusedException refused)
        {
            await error.WriteLineAsync(refused.Refusal.Sentence.In(Language.English));
            return ExitCode.WrongUse;
        }
        catch (OptionsValidationException settings)
        {
            foreach (var problem in settings.Failures)
            {
                await error.WriteLineAsync(problem);
            }

            return ExitCode.WrongUse;
        }
        catch (DatabaseUnavailableException unavailable)
        {
            await error.WriteLineAsync(unavailable.Message);
            return ExitCode.Unreachable;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(unreadable.Message);
            return ExitCode.Unreachable;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped; what was not finished was undone.");
            return ExitCode.Stopped;
        }
    }

    private static RootCommand Root(TextWriter output, TextWriter error)
    {
        var storage = new StorageChoice(error);
        var root = new RootCommand("Compares municipalities and looks after the database of figures.")
        {
            storage.Engine,
            storage.Connection,
            CompareCommand.Make(storage, output),
            TrendCommand.Make(storage, output),
            SimilarCommand.Make(storage, output),
            GroupsCommand.Make(storage, output),
            PositionCommand.Make(storage, output),
            MigrateCommand.Make(storage, error),
            SampleCommand.Make(storage, error),
            SourcesCommand.Make(storage, output, error),
            LookCommand.Make(output, error),
            DeliverCommand.Make(storage, output, error),
            CheckCommand.Make(storage, output, error),
            CheckCommand.MakeReason(storage, error),
            PreviewCommand.Make(storage, output),
            DraftsCommand.Make(storage, output),
            DraftsCommand.MakeDiscard(storage, error),
            PublishCommand.Make(storage, error),
            WithdrawCommand.Make(storage, error),
            ReleasesCommand.Make(storage, output),
            DifferencesCommand.Make(storage, output),
            LogCommand.Make(storage, output),
        };
        HelpWithExitCodes.AddTo(root);
        return root;
    }
}

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int FindingsRefusedIt = 1;
    public const int WrongUse = 2;
    public const int Unreachable = 3;

    /// <summary>As shells tell Ctrl-C.</summary>
    public const int Stopped = 130;

    /// <summary>What each says, for help.</summary>
    public static readonly IReadOnlyList<(string Meaning, int Code)> Meanings =
    [
        ("Done.", Done),
        ("Findings in the figures refused them.", FindingsRefusedIt),
        ("Wrong use, or a question that cannot be answered; the message says what is possible.", WrongUse),
        ("The database or the source cannot be reached.", Unreachable),
        ("Stopped by Ctrl-C; what was not finished was undone.", Stopped),
    ];
}
