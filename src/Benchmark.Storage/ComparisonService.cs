using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>
/// Answers every question that pages, API and command line ask: finds the release, the group and the figures, and lets Core answer.
/// Every method throws <see cref="RefusedException"/> for a question that cannot be answered and <see cref="DatabaseUnavailableException"/>
/// when the database is away or not ready.
/// </summary>
public sealed class ComparisonService
{
    /// <summary>All releases, newest first.</summary>
    public Task<IReadOnlyList<Release>> ReleasesAsync(CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The catalogue of a release; null for the current one.</summary>
    public Task<Catalogue> CatalogueAsync(int? release, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Figures of one indicator.</summary>
    public Task<IndicatorSlab> SlabAsync(string indicator, int? release, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>One comparison.</summary>
    public Task<Comparison> CompareAsync(ComparisonRequest request, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The development of the group of the request's period.</summary>
    public Task<Development> DevelopAsync(ComparisonRequest request, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Every key figure of a municipality at its newest period, with its development; one read of the database for all of them.</summary>
    public Task<IReadOnlyList<KeyFigure>> KeyFiguresAsync(string municipality, GroupExpression group, int? release, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The information position of a municipality, per task.</summary>
    public Task<IReadOnlyList<TaskPosition>> InformationPositionAsync(string municipality, int? release, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The nearest others by characteristics; an empty list of characteristics means the default set.</summary>
    /// <param name="divisionYear">Year of group and characteristics; null for the newest division.</param>
    public Task<PeerGroup> LikenessAsync(string municipality, int? divisionYear, int count, IReadOnlyList<Characteristic> characteristics, Standardisation standardisation, int? release, CancellationToken cancellation) => throw new NotImplementedException();
}

/// <summary>A key figure on the municipality page.</summary>
public sealed record KeyFigure(Comparison Comparison, Development Development);

/// <summary>The database is away, not migrated, or holds no release: 503, with what an administrator should do.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    /// <summary>With what to do, and the cause.</summary>
    public DatabaseUnavailableException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
