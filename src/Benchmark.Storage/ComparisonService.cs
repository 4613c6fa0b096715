using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.LegalTables;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Storage;

/// <summary>
/// Answers every question that pages, API and command line ask: finds the release, the group and the figures, and lets Core answer.
/// Every method throws <see cref="RefusedException"/> for a question that cannot be answered and <see cref="DatabaseUnavailableException"/>
/// when the database is away or not ready.
/// </summary>
public sealed partial class ComparisonService
{
    private static readonly GroupExpression.WholeCountry WholeCountry = new();

    private readonly ReleaseStore _releases;
    private readonly CatalogueStore _catalogues;
    private readonly SlabCache _slabs;
    private readonly LikenessCache _likenesses;
    private readonly SavedGroupStore _groups;
    private readonly MunicipalVoiceStore _voices;
    private readonly ComputedAnswers _computed;
    private readonly ReleaseDifferences _differences;

    internal ComparisonService(
        ReleaseStore releases, CatalogueStore catalogues, SlabCache slabs, LikenessCache likenesses, SavedGroupStore groups, MunicipalVoiceStore voices, ComputedAnswers computed,
        ReleaseDifferences differences) =>
        (_releases, _catalogues, _slabs, _likenesses, _groups, _voices, _computed, _differences) = (releases, catalogues, slabs, likenesses, groups, voices, computed, differences);

    /// <summary>All releases, newest first.</summary>
    public async Task<IReadOnlyList<Release>> ReleasesAsync(CancellationToken cancellation) => (await _releases.KnownAsync(cancellation)).Releases;

    /// <summary>The catalogue of a release; null for the current one.</summary>
    public async Task<Catalogue> CatalogueAsync(int? release, CancellationToken cancellation) => (await StoredAsync(release, cancellation)).Catalogue;

    /// <summary>The catalogue of a release, with the database that holds it; null for the current release.</summary>
    public async Task<Edition> EditionAsync(int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        return new Edition(stored.DatabaseId, stored.Catalogue);
    }

    /// <summary>Figures of one indicator.</summary>
    public async Task<IndicatorSlab> SlabAsync(string indicator, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        return (await _slabs.GetAsync(stored, [Indicator(indicator, stored.Catalogue).Code], cancellation))[indicator];
    }

    /// <summary>Figures of one indicator on the division of a year, recalculated where they were published on another.</summary>
    public async Task<IndicatorSlab> SlabAsync(string indicator, int divisionYear, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        return (await ToldAsync(stored, [Indicator(indicator, stored.Catalogue).Code], divisionYear, cancellation))[indicator];
    }

    /// <summary>Figures of some indicators by code, in one read of the database for those that are not in memory.</summary>
    public async Task<IReadOnlyDictionary<string, IndicatorSlab>> SlabsAsync(IEnumerable<string> indicators, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        return await _slabs.GetAsync(stored, [.. indicators.Select(indicator => Indicator(indicator, stored.Catalogue).Code)], cancellation);
    }

    /// <summary>One comparison. It holds what the question came down to, its group above all: what is asked further is asked of the comparison.</summary>
    public async Task<Comparison> CompareAsync(ComparisonRequest request, CancellationToken cancellation)
    {
        var question = await AskAsync(request, cancellation);
        var comparison = ComparisonAnswer.Of(question.Stored.Catalogue, question.Slab, question.Period, question.Own, question.Group, request.InsistOnVerdict);
        return comparison with { ToldOn = request.DivisionYear, Said = (await _voices.OfAsync(question.Own.Code, comparison.Indicator.Code, cancellation)).At(question.Period) };
    }

    /// <summary>What a comparison was worked out from.</summary>
    /// <param name="comparison">A comparison that this service gave.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ComparisonParts> PartsAsync(Comparison comparison, CancellationToken cancellation)
    {
        var slab = await SlabAsync(comparison, cancellation);
        return ComparisonParts.Of(comparison, await CatalogueAsync(comparison.Release.Number, cancellation), slab);
    }

    /// <summary>A comparison on the map of its division.</summary>
    /// <param name="comparison">A comparison that this service gave.</param>
    /// <param name="choice">How to make classes.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ComparisonMap> MapAsync(Comparison comparison, ClassChoice choice, CancellationToken cancellation)
    {
        var slab = await SlabAsync(comparison, cancellation);
        return ComparisonMap.Of(comparison, slab, (await CatalogueAsync(comparison.Release.Number, cancellation)).Register, choice);
    }

    /// <summary>Every key figure of a municipality at its newest period, with its development; one read of the database for all of them.</summary>
    public async Task<IReadOnlyList<KeyFigure>> KeyFiguresAsync(string municipality, GroupExpression group, int? release, Editor? reader, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var catalogue = stored.Catalogue;
        var own = OnNewestDivision(municipality, catalogue);
        var indicators = catalogue.Indicators.Where(indicator => indicator.KeyFigure is not null && catalogue.PeriodsOf(indicator.Code).Count > 0).ToArray();
        var sources = await SourcesAsync(stored, group, indicators.Select(indicator => indicator.Code), reader, cancellation);

        // A group that cannot be made today is refused; only figures of older divisions may do without.
        var today = catalogue.Register.Newest;
        GroupResolution.Resolve(group, own, today, Period.OfYear(today.Year), sources);
        var written = await _voices.OfAsync(own.Code, cancellation);
        var figures = new List<KeyFigure>(indicators.Length);
        foreach (var slab in indicators.Select(indicator => sources.Slabs[indicator.Code]))
        {
            var newest = slab.Newest!;
            var peers = GroupOrCountry(group, own, Division(newest, catalogue), newest.Period, sources);
            var said = written.TryGetValue(slab.Indicator.Code, out var of) ? of.At(newest.Period) : SaidOfFigure.Nothing;
            figures.Add(new KeyFigure(ComparisonAnswer.Of(catalogue, slab, newest.Period, own, peers) with { Said = said }, DevelopmentAnswer.Of(catalogue, slab, own, peers) with { Said = said }));
        }

        return figures;
    }

    /// <summary>The information position of a municipality, per task.</summary>
    public async Task<IReadOnlyList<TaskPosition>> InformationPositionAsync(string municipality, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var own = OnNewestDivision(municipality, stored.Catalogue);
        var indicators = stored.Catalogue.Indicators.Where(InformationPosition.Counts);
        var slabs = await _slabs.GetAsync(stored, indicators.Select(indicator => indicator.Code), cancellation);
        return InformationPosition.Of(stored.Catalogue, own, slabs);
    }

    /// <summary>The table that the law asks for, of a municipality.</summary>
    /// <param name="rows">Every row of the annex.</param>
    /// <param name="municipality">CBS code.</param>
    /// <param name="release">Null for the current one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<LegalTable> LegalTableAsync(IReadOnlyList<LegalRow> rows, string municipality, int? release, CancellationToken cancellation)
    {
        var stored = await StoredAsync(release, cancellation);
        var own = OnNewestDivision(municipality, stored.Catalogue);
        var slabs = await _slabs.GetAsync(stored, LegalTable.Needs(rows, stored.Catalogue), cancellation);
        return LegalTable.Of(rows, stored.Catalogue, own, slabs);
    }

    private async Task<StoredCatalogue> StoredAsync(int? number, CancellationToken cancellation)
    {
        var (database, releases) = number is { } asked ? await _releases.KnownAsync(asked, cancellation) : await _releases.KnownAsync(cancellation);
        var release = number is { } pinned
            ? releases.FirstOrDefault(known => known.Number == pinned)
                ?? throw new RefusedException(Refusals.UnknownRelease(pinned.ToString(System.Globalization.CultureInfo.InvariantCulture), releases))
            : releases[0];
        return await _catalogues.OfAsync(database, release, cancellation);
    }

    private async Task<Question> AskAsync(ComparisonRequest request, CancellationToken cancellation)
    {
        var stored = await StoredAsync(request.Release, cancellation);
        var catalogue = stored.Catalogue;
        var indicator = Indicator(request.Indicator, catalogue);
        var own = Municipality(request.Municipality, catalogue);
        var period = Held(indicator, request.Period, catalogue);
        if (request.DivisionYear is null && !catalogue.PeriodsOf(indicator.Code).Any(known => Division(known, catalogue).Contains(own.Code)))
        {
            throw new RefusedException(Refusals.NeverHeld(indicator, own, catalogue.Register));
        }

        var division = request.DivisionYear is null ? Division(period, catalogue) : DivisionOf(request.DivisionYear, catalogue);
        RefuseUnlessOn(division, own, catalogue);
        var sources = await SourcesAsync(stored, request.Group, [indicator.Code], request.Reader, cancellation);
        var slab = request.DivisionYear is null ? sources.Slabs[indicator.Code] : (await ToldAsync(stored, [indicator.Code], request.DivisionYear, cancellation))[indicator.Code];
        return new Question(
            stored, slab, period.Period, own, GroupResolution.Resolve(request.Group, own, division, period.Period, sources));
    }

    // The figures of a comparison on the division on which it stands.
    private async Task<IndicatorSlab> SlabAsync(Comparison comparison, CancellationToken cancellation)
    {
        var stored = await StoredAsync(comparison.Release.Number, cancellation);
        return (await ToldAsync(stored, [comparison.Indicator.Code], comparison.ToldOn, cancellation))[comparison.Indicator.Code];
    }

    private Task<IReadOnlyDictionary<string, IndicatorSlab>> ToldAsync(StoredCatalogue stored, IEnumerable<string> codes, int? divisionYear, CancellationToken cancellation) =>
        divisionYear is null ? _slabs.GetAsync(stored, codes, cancellation) : _slabs.GetAsync(stored, codes, DivisionOf(divisionYear, stored.Catalogue), cancellation);

    // Part of the name of everything that is computed once for many: the same indicator tells other figures on another division.
    private static string ToldOn(Comparison comparison) => comparison.ToldOn is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@{year}") : "";

    // What a group is made of, and some figures besides, in one read.
    private async Task<GroupSources> SourcesAsync(
        StoredCatalogue stored, GroupExpression group, IEnumerable<string> indicators, Editor? reader, CancellationToken cancellation)
    {
        var saved = await _groups.VersionsOfAsync(SavedDefinitions.NamedIn(group), reader, cancellation);
        return await SourcesAsync(stored, group, indicators, saved, cancellation);
    }

    private async Task<GroupSources> SourcesAsync(
        StoredCatalogue stored, GroupExpression group, IEnumerable<string> indicators, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved, CancellationToken cancellation)
    {
        var slabs = await _slabs.GetAsync(stored, [.. GroupResolution.Needs(group, stored.Catalogue, saved).Union(indicators)], cancellation);
        return new GroupSources(stored.Catalogue, slabs) { Saved = saved, Kept = basis => _likenesses.Get(stored, basis, slabs) };
    }

    // One figure on an older division must not cost the reader the others: where the municipality did not exist yet, or too little is known of
    // it to say who was like it, or a rule matched nobody, the whole country stands in and the answer says so.
    private static PeerGroup GroupOrCountry(GroupExpression expression, Municipality own, Division division, Period period, GroupSources sources)
    {
        if (division.Contains(own.Code))
        {
            try
            {
                return GroupResolution.Resolve(expression, own, division, period, sources);
            }
            catch (RefusedException)
            {
            }
        }

        return new PeerGroup(expression, WholeCountry, division, division.Codes, [], null, false);
    }

    /// <summary>The period asked for, or the newest; refused where the indicator has none.</summary>
    private static IndicatorPeriod Held(Indicator indicator, Period? asked, Catalogue catalogue, string? parameter = null)
    {
        var held = catalogue.PeriodsOf(indicator.Code);
        if ((asked is { } period ? held.FirstOrDefault(known => known.Period == period) : held is [.., var newest] ? newest : null) is { } found)
        {
            return found;
        }

        var refusal = Refusals.PeriodNotHeld(indicator, asked ?? Period.OfYear(catalogue.Release.Date.Year), catalogue);
        throw new RefusedException(parameter is null ? refusal : refusal with { Parameter = parameter });
    }

    private static Indicator Indicator(string code, Catalogue catalogue) =>
        catalogue.Find(code) ?? throw new RefusedException(Refusals.UnknownIndicator(code, catalogue));

    private static Municipality Municipality(string code, Catalogue catalogue) =>
        catalogue.Register.Find(code) ?? throw new RefusedException(Refusals.UnknownMunicipality(code, catalogue.Register));

    private static Division Division(IndicatorPeriod period, Catalogue catalogue) =>
        catalogue.Register.Division(period.DivisionYear)
        ?? throw new InvalidOperationException($"Release {catalogue.Release.Number} has no division of {period.DivisionYear}.");

    private static Division DivisionOf(int? year, Catalogue catalogue) => year is { } asked
        ? catalogue.Register.Division(asked) ?? throw new RefusedException(Refusals.UnknownDivision(asked, catalogue.Register))
        : catalogue.Register.Newest;

    private static Municipality OnNewestDivision(string code, Catalogue catalogue)
    {
        var own = Municipality(code, catalogue);
        RefuseUnlessOn(catalogue.Register.Newest, own, catalogue);
        return own;
    }

    private static void RefuseUnlessOn(Division division, Municipality own, Catalogue catalogue)
    {
        if (!division.Contains(own.Code))
        {
            throw new RefusedException(Refusals.NotOnDivision(own, division, catalogue.Register));
        }
    }

    private sealed record Question(StoredCatalogue Stored, IndicatorSlab Slab, Period Period, Municipality Own, PeerGroup Group);
}

/// <summary>A key figure on the municipality page.</summary>
public sealed record KeyFigure(Comparison Comparison, Development Development);

/// <summary>A release where it lies: another database may hold other figures under the same number.</summary>
public sealed record Edition(string DatabaseId, Catalogue Catalogue);
