using Benchmark.Core.Comparisons;
using Benchmark.Core.Dossiers;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.LegalTables;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Features.Compare;
using Benchmark.Web.Settings;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>Answers the views of a dossier from their addresses.</summary>
internal sealed class KeptViews(ComparisonService comparisons, IOptions<SiteOptions> site)
{
    /// <summary>All of them, in order; one that cannot be answered says why and holds up no other.</summary>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public async Task<IReadOnlyList<KeptView>> AnswerAsync(IEnumerable<DossierItem> items, Editor? reader, CancellationToken cancellation)
    {
        var views = new List<KeptView>();
        foreach (var item in items)
        {
            views.Add(await AnswerAsync(item, reader, cancellation));
        }

        return views;
    }

    /// <summary>One of them.</summary>
    public async Task<KeptView> AnswerAsync(DossierItem item, Editor? reader, CancellationToken cancellation)
    {
        if (!TryRead(item.Address, out var state, out var refusal))
        {
            return new KeptView.Refused(refusal, site.Value.Absolute(item.Address), item.Note);
        }

        try
        {
            return state.Page switch
            {
                SitePage.Compare when state is { Municipality: not null, Indicator: not null } => await ComparedAsync(state, item, reader, cancellation),
                SitePage.Relation when state is { Municipality: not null, Indicator: not null, Second: not null } => await RelatedAsync(state, item, reader, cancellation),
                SitePage.Overview => await OverviewAsync(state, item, reader, cancellation),
                SitePage.LegalTable when state.Municipality is not null => await LegalAsync(state, item, cancellation),
                _ => new KeptView.Refused(NoFigures, site.Value.Absolute(item.Address), item.Note),
            };
        }
        catch (RefusedException refused)
        {
            return new KeptView.Refused(refused.Refusal, site.Value.Absolute(item.Address), item.Note);
        }
    }

    /// <summary>The view behind an address on this site.</summary>
    public static bool TryRead(string address, out ViewState state, out Refusal refusal)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = question < 0 ? (address, "") : (address[..question], address[question..]);
        return ViewStateReader.TryRead(Uri.UnescapeDataString(path), query, out state, out refusal);
    }

    private static Refusal NoFigures { get; } = new(
        RefusalKind.Invalid,
        DossierNotation.Parameter,
        new("Deze pagina heeft geen cijfers om mee te nemen. Bewaar een vergelijking, een samenhang of een overzicht.", "This page has no figures to take along. Keep a comparison, a relation or an overview."));

    private async Task<KeptView> ComparedAsync(ViewState state, DossierItem item, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        var request = state.Request with { Release = catalogue.Release.Number, Reader = reader };
        var comparison = await comparisons.CompareAsync(request, cancellation);
        var (link, explanation) = (site.Value.Absolute(FixedView.Of(state, comparison).ToString()), await comparisons.ExplainAsync(comparison.Group, request.Municipality, request.Release, cancellation));
        if (state.View == ComparisonView.Parts)
        {
            return await comparisons.DecomposeAsync(comparison, cancellation) is { } decomposition
                ? new KeptView.Divided(decomposition, catalogue.Register, explanation, link, item.Note)
                : throw new RefusedException(Refusals.NoParts(comparison.Indicator, comparison.Municipality, comparison.Period.Period));
        }

        if (CompareAnswer.PairOf(state.View) is { } kind)
        {
            return await comparisons.PairAsync(comparison, kind, cancellation) is { } pair
                ? new KeptView.Paired(comparison, pair, catalogue.Register, explanation, link, item.Note)
                : throw new RefusedException(Refusals.NoPair(comparison.Indicator, kind));
        }

        var development = await comparisons.ReadDevelopmentAsync(comparison, cancellation);
        return new KeptView.Compared(
            comparison,
            development,
            state.View switch
            {
                ComparisonView.Table => ShownPicture.None,
                ComparisonView.Development => ShownPicture.Development,
                ComparisonView.SideBySide => ShownPicture.SideBySide,
                ComparisonView.Spread => ShownPicture.Spread,
                ComparisonView.Map => ShownPicture.Map,
                // As the page chooses: a line says something from four figures on.
                _ => development.Development.HasLine ? ShownPicture.Development : ShownPicture.SideBySide,
            },
            state.Order,
            catalogue.Register,
            explanation,
            link,
            item.Note)
        {
            Map = state.View == ComparisonView.Map ? await comparisons.MapAsync(comparison, state.Classes, cancellation) : null,
        };
    }

    private async Task<KeptView> RelatedAsync(ViewState state, DossierItem item, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        var request = state.RelationRequest with { Release = catalogue.Release.Number, Reader = reader };
        var relation = await comparisons.RelateAsync(request, cancellation);
        return new KeptView.Related(
            relation,
            catalogue.Register,
            await comparisons.ExplainAsync(relation.Group, request.Municipality, request.Release, cancellation),
            site.Value.Absolute(FixedView.Of(state, relation).ToString()),
            item.Note);
    }

    private async Task<KeptView> OverviewAsync(ViewState state, DossierItem item, Editor? reader, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(state.Release, cancellation);
        var figures = await comparisons.KeyFiguresAsync(state.Municipality!, state.Group, catalogue.Release.Number, reader, cancellation);
        Comparison[] shown = [.. figures.Select(figure => figure.Comparison)];
        return new KeptView.Overview(
            catalogue,
            catalogue.Register.Find(state.Municipality!)!,
            shown,
            site.Value.Absolute(FixedView.Of(state, catalogue.Release, Highlights.TellingGroup(shown)?.Group).ToString()),
            item.Note);
    }

    private async Task<KeptView> LegalAsync(ViewState state, DossierItem item, CancellationToken cancellation)
    {
        var table = await comparisons.LegalTableAsync(LegalList.Rows, state.Municipality!, state.Release, cancellation);
        return new KeptView.Legal(table, site.Value.Absolute(FixedView.Of(state, table).ToString()), item.Note);
    }
}
