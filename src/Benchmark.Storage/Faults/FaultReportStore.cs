using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Something that a reader says is wrong, with the view that he saw. No name and no address of his own is kept.</summary>
/// <param name="Address">Path and query of the view, at most 2,000 characters.</param>
/// <param name="Release">Release that the view showed, when known.</param>
/// <param name="Message">What is wrong, at most 4,000 characters.</param>
public sealed record FaultReport(string Address, int? Release, string Message);

/// <summary>Keeps reports of faults.</summary>
public sealed class FaultReportStore
{
    /// <summary>Longest address.</summary>
    public const int LongestAddress = 2000;

    /// <summary>Longest message.</summary>
    public const int LongestMessage = 4000;

    private static readonly Statement Add = new(
        "INSERT INTO fault_report (created_at, release_number, address, message) VALUES (@created, @release, @address, @message)",
        new Parameter("created", SqlType.Instant),
        new Parameter("release", SqlType.Int),
        new Parameter("address", SqlType.NVarChar(LongestAddress)),
        new Parameter("message", SqlType.NVarChar(LongestMessage)));

    private readonly Database _database;
    private readonly TimeProvider _time;

    internal FaultReportStore(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Stores a report.</summary>
    /// <exception cref="ArgumentException">No message, or a text that is too long.</exception>
    /// <exception cref="DatabaseUnavailableException">It could not be stored.</exception>
    public Task SaveAsync(FaultReport report, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(report.Message);
        if (report.Address.Length > LongestAddress || report.Message.Length > LongestMessage)
        {
            throw new ArgumentException($"An address has at most {LongestAddress} characters, a message {LongestMessage}.", nameof(report));
        }

        return _database.RunAsync(session => session.ExecuteAsync(Add, _time.GetUtcNow(), report.Release, report.Address, report.Message), cancellation);
    }
}
