using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Reports.Tests.Office;

/// <summary>Kept views to take along: real answers of the sample release, and finished ones about crime.</summary>
public static class OfficeViews
{
    private const string Site = "https://cijfers.example.nl";
    private const string Zwolle = "GM0193";

    /// <summary>One view of every kind: side by side, over time, the whole country, on the map, the parts of a difference, budget beside account, two figures, the overview, and one that is gone.</summary>
    public static async Task<IReadOnlyList<KeptView>> SampleAsync(CancellationToken cancellation)
    {
        await using var database = await SampleDatabase.MakeAsync(cancellation);
        await using var services = database.Services();
        var service = services.GetRequiredService<ComparisonService>();
        var catalogue = await service.CatalogueAsync(null, cancellation);

        async Task<KeptView> Compared(string indicator, GroupExpression group, ShownPicture shown, string note = "")
        {
            var comparison = await service.CompareAsync(new ComparisonRequest(indicator, Zwolle, group), cancellation);
            return new KeptView.Compared(
                comparison, await service.ReadDevelopmentAsync(comparison, cancellation), shown, MemberOrder.Likeness, catalogue.Register,
                await service.ExplainAsync(comparison.Group, Zwolle, null, cancellation), $"{Site}/vergelijk/{indicator}?gemeente={Zwolle}&versie=1", note);
        }

        var cost = await service.CompareAsync(new ComparisonRequest("iv3_sociaal_jaarrekening_per_inwoner", Zwolle, GroupExpression.Default), cancellation);
        async Task<KeptView> Mapped(string indicator)
        {
            var kept = (KeptView.Compared)await Compared(indicator, GroupExpression.Default, ShownPicture.Map);
            return kept with { Map = await service.MapAsync(kept.Comparison, ClassChoice.Default, cancellation) };
        }

        var related = await service.RelateAsync(new("ervaren_gezondheid_goed_pct", "bijstand_per_1000", Zwolle, GroupExpression.Default), cancellation);
        var figures = await service.KeyFiguresAsync(Zwolle, GroupExpression.Default, null, null, cancellation);
        return
        [
            await Compared("misdrijven_per_1000", GroupExpression.Default, ShownPicture.SideBySide, "Besproken in de commissie van 12 november."),
            await Compared("iv3_lasten_jaarrekening_per_inwoner", GroupExpression.Default, ShownPicture.Development),
            await Compared("corporatiewoningen_pct", new GroupExpression.WholeCountry(), ShownPicture.SideBySide),
            new KeptView.Divided((await service.DecomposeAsync(cost, cancellation))!, catalogue.Register, null, $"{Site}/vergelijk/sociaal?weergave=onderdelen", ""),
            new KeptView.Paired(cost, (await service.PairAsync(cost, PairKind.BudgetAndAccount, cancellation))!, catalogue.Register, null, $"{Site}/vergelijk/sociaal?weergave=begroting", ""),
            await Mapped("woz_waarde"),
            new KeptView.Related(related, catalogue.Register, await service.ExplainAsync(related.Group, Zwolle, null, cancellation), $"{Site}/samenhang?gemeente={Zwolle}", ""),
            new KeptView.Overview(catalogue, catalogue.Register.Find(Zwolle)!, [.. figures.Select(figure => figure.Comparison)], $"{Site}/overzicht/zwolle", ""),
            new KeptView.Refused(new Refusal(RefusalKind.NotFound, "indicator", new Bilingual("Het cijfer bestaat niet meer.", "The figure is no longer there.")), $"{Site}/vergelijk/weg", ""),
        ];
    }

    /// <summary>A comparison about crime, kept.</summary>
    public static KeptView.Compared Kept(Comparison comparison, ShownPicture shown = ShownPicture.SideBySide, string note = "", string link = Site + "/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=1") =>
        new(comparison, CrimeFigures.ZwolleRead(), shown, MemberOrder.Likeness, RegisterOf(comparison), null, link, note);

    /// <summary>It, told.</summary>
    public static ToldView Told(Comparison comparison, ShownPicture shown = ShownPicture.SideBySide) => ToldViews.Tell(Kept(comparison, shown), Language.Dutch);

    private static MunicipalityRegister RegisterOf(Comparison comparison) => new(
        [.. comparison.Members.Select(member => new Municipality(member.Code, member.Name, null, null))],
        [new Province("PV23", "Overijssel")],
        [new Division(2025, comparison.Members.Select(member => KeyValuePair.Create(member.Code, (string?)"PV23")))],
        []);
}
