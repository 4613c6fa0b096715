using Benchmark.Core.LegalTables;
using Benchmark.Core.Releases;
using Benchmark.Reports.LegalTables;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.LegalTables;

/// <summary>Every figure that the law asks for in budget and annual report: filled, or with what to do about it.</summary>
public sealed partial class LegalTablePage : IDisposable
{
    private readonly LastAnswer<Shown> _shown = new();

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, async (view, cancellation) => new Shown(
        await Comparisons.CatalogueAsync(view.Release, cancellation),
        view.Municipality is { } code ? await Comparisons.LegalTableAsync(LegalList.Rows, code, view.Release, cancellation) : null));

    private sealed record Shown(Catalogue Catalogue, LegalTable? Table);
}
