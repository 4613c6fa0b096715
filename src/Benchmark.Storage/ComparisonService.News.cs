using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>What a release tells otherwise than an older one. Releases never change, so what was found out once is kept.</summary>
public sealed partial class ComparisonService
{
    private const long BytesPerCount = 160;
    private const long BytesPerNews = 320;

    /// <summary>Two releases to lay side by side; null where the release is the first and nothing is named to lay it beside.</summary>
    /// <param name="release">Number of the later one.</param>
    /// <param name="against">Number of the older one; null for the one numbered before it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ReleasePair?> PairOfReleasesAsync(int release, int? against, CancellationToken cancellation)
    {
        var (_, releases) = await _releases.KnownAsync(release, cancellation);
        var now = Known(release);
        var before = against is { } older ? Known(older) : releases.Before(release);
        return before is null ? null
            : before.Number < release ? new ReleasePair(before, now)
            : throw new RefusedException(Refusals.WrongOrder(release, before.Number));

        Release Known(int number) => releases.FirstOrDefault(known => known.Number == number)
            ?? throw new RefusedException(Refusals.UnknownRelease(number.ToString(System.Globalization.CultureInfo.InvariantCulture), releases));
    }

    /// <summary>How many stored figures of each indicator two releases tell otherwise, by code.</summary>
    /// <param name="pair">The releases.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IReadOnlyList<IndicatorDifferences>> ChangesAsync(ReleasePair pair, CancellationToken cancellation) => await _computed.GetAsync(
        await StoredAsync(pair.After.Number, cancellation),
        FormattableString.Invariant($"changes since {pair.Before.Number}"),
        () => _differences.CountAsync(pair.Before.Number, pair.After.Number, cancellation),
        changes => BytesPerCount * changes.Count);

    /// <summary>What a release has new for a municipality against the newest release before it that stands; null where there is none.</summary>
    /// <param name="municipality">CBS code.</param>
    /// <param name="release">Number of the release; null for the current one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<NewsOfMunicipality?> NewsAsync(string municipality, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var (_, releases) = await _releases.KnownAsync(stored.Release, cancellation);
        return releases.StandingBefore(stored.Release) is { } before
            ? await NewsBetweenAsync(municipality, new ReleasePair(before, stored.Catalogue.Release), cancellation)
            : null;
    }

    /// <summary>What two releases tell otherwise of a municipality.</summary>
    /// <param name="municipality">CBS code.</param>
    /// <param name="pair">The releases.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<NewsOfMunicipality> NewsBetweenAsync(string municipality, ReleasePair pair, CancellationToken cancellation)
    {
        var (before, now) = (await StoredAsync(pair.Before.Number, cancellation), await StoredAsync(pair.After.Number, cancellation));
        var own = Municipality(municipality, now.Catalogue);
        var figures = await _computed.GetAsync(
            now,
            FormattableString.Invariant($"news of {own.Code} since {before.Release}"),
            async () =>
            {
                var changes = await _differences.OfMunicipalityAsync(before.Release, now.Release, own.Code, cancellation);
                return NewsOfMunicipality.Of(own, await FiguresAsync(before), await FiguresAsync(now), changes).Figures;

                async Task<ReleaseFigures> FiguresAsync(StoredCatalogue stored) =>
                    new(stored.Catalogue, await _slabs.GetAsync(stored, NewsOfMunicipality.Needs(changes, stored.Catalogue), cancellation));
            },
            made => BytesPerNews * made.Count);
        // The releases as they are now: one may have been taken back since.
        return new NewsOfMunicipality(own, before.Catalogue.Release, now.Catalogue.Release, figures);
    }
}
