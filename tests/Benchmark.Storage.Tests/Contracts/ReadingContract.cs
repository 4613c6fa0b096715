using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>What is read is what was published, to the last bit and sign.</summary>
public abstract class ReadingContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task The_catalogue_is_the_one_that_was_published()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var (published, read) = (SmallRelease.Content, await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, Cancellation));

        Assert.Equal(new Release(1, published.Date, ReleaseStatus.Published, 1, published.Note), read.Release);
        Assert.Equal(published.Register.Municipalities, read.Register.Municipalities);
        Assert.Equal(published.Register.Provinces, read.Register.Provinces);
        Assert.Equal(published.Register.Regions.Types, read.Register.Regions.Types);
        Assert.Equal(published.Register.Regions.Regions, read.Register.Regions.Regions);
        Assert.Equal(published.Register.Regions.Members.OrderBy(m => m.Type).ThenBy(m => m.Region).ThenBy(m => m.Municipality), read.Register.Regions.Members.OrderBy(m => m.Type).ThenBy(m => m.Region).ThenBy(m => m.Municipality));
        Assert.Equal(published.Register.Divisions.Select(Members), read.Register.Divisions.Select(Members));
        Assert.Equal(published.Register.Successions.OrderBy(s => s.OldCode), read.Register.Successions.OrderBy(s => s.OldCode));
        Assert.Equal(published.Periods.OrderBy(p => p.Indicator).ThenBy(p => p.Period), new[] { "n", "s", "x" }.SelectMany(read.PeriodsOf));
        Assert.Equal(published.CharacteristicSets.Select(set => (set.Name, string.Join('|', set.Characteristics.Select(c => $"{c} {c.Label}")))), read.CharacteristicSets.Select(set => (set.Name, string.Join('|', set.Characteristics.Select(c => $"{c} {c.Label}")))));
        Assert.Equal(published.Links, read.Links);
        Assert.Equal(published.Algorithms, read.Algorithms);
        Assert.Equal(published.Indicators.Select(WithoutTasks).OrderBy(i => i.Code), read.Indicators.Select(WithoutTasks));
        Assert.Equal(published.Indicators.OrderBy(i => i.Code).Select(i => string.Join(';', i.Tasks)), read.Indicators.Select(i => string.Join(';', i.Tasks)));
    }

    [Fact]
    public async Task Every_figure_is_the_one_that_was_published_and_what_was_not_is_missing()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var service = services.GetRequiredService<ComparisonService>();
        foreach (var indicator in new[] { "x", "n", "s" })
        {
            var slab = await service.SlabAsync(indicator, null, Cancellation);
            var published = SmallRelease.Content.Observations.Where(o => o.Indicator == indicator).ToDictionary(o => (o.Period, o.Municipality));
            foreach (var (period, code) in from period in slab.Periods from code in slab.Codes select (period.Period, code))
            {
                var cell = slab.Cell(slab.IndexOf(period), slab.RowOf(code));
                var found = published.TryGetValue((period, code), out var observation);
                Assert.Equal(found ? observation.Value : double.NaN, slab.Cells.Value[cell]);
                Assert.Equal(found ? observation.Status : code == "GM0012" ? ObservationStatus.NotApplicable : ObservationStatus.Missing, slab.Cells.Status[cell]);
                if (indicator == "s" && found)
                {
                    Assert.Equal((observation.Lower, observation.Upper), (slab.Cells.Lower![cell], slab.Cells.Upper![cell]));
                }
            }
        }
    }

    [Fact]
    public async Task A_region_is_that_of_the_release_and_of_the_division()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var (content, regions) = (SmallRelease.Content, SmallRelease.Content.Register.Regions);
        // The second release has it that GM0002 left the region in 2024, and knows no other type.
        var register = new Core.Municipalities.MunicipalityRegister(content.Register.Municipalities, content.Register.Provinces, content.Register.Divisions, content.Register.Successions)
        {
            Regions = new(
                [regions.Types[0]],
                [.. regions.Regions.Where(region => region.Type == regions.Types[0].Code)],
                [.. regions.Members.Where(member => member.Type == regions.Types[0].Code).Select(member => member.Municipality == "GM0002" ? member with { ToYear = 2024 } : member)]),
        };
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(content with { Register = register }, null, Cancellation);
        var service = services.GetRequiredService<ComparisonService>();
        var north = new GroupExpression.InRegion("veiligheidsregio", "noord");

        Assert.Equal(["GM0001", "GM0002", "GM0003"], (await service.GroupAsync(north, null, 2024, 1, null, Cancellation)).Members);
        Assert.Equal(["GM0001", "GM0003"], (await service.GroupAsync(north, null, 2024, 2, null, Cancellation)).Members);
        Assert.Equal(["GM0001", "GM0002", "GM0003"], (await service.GroupAsync(north, null, 2023, 2, null, Cancellation)).Members);
        Assert.Equal(["GM0001"], (await service.GroupAsync(new GroupExpression.InRegion("werkgebied", "w1"), null, 2024, 1, null, Cancellation)).Members);
        Assert.Equal((RefusalKind.Invalid, "groep"), await RefusalAsync(() => service.GroupAsync(new GroupExpression.InRegion("werkgebied", "w1"), null, 2024, 2, null, Cancellation)));
    }

    [Fact]
    public async Task A_ratio_is_made_from_the_slabs_of_its_release()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.WithValue("GM0002", 99), null, Cancellation);
        var service = services.GetRequiredService<ComparisonService>();

        var (first, second) = (await service.SlabAsync("r", 1, Cancellation), await service.SlabAsync("r", 2, Cancellation));

        Assert.Equal((1000 * 12.1 / 2000, 1000 * 99.0 / 2000), (At(first, "GM0002"), At(second, "GM0002")));
        Assert.Equal(At(first, "GM0003"), At(second, "GM0003"));
    }

    [Fact]
    public async Task Key_figures_and_position_are_answered_for_a_municipality()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var service = services.GetRequiredService<ComparisonService>();

        var figures = await service.KeyFiguresAsync("GM0002", new GroupExpression.WholeCountry(), null, null, Cancellation);
        var positions = await service.InformationPositionAsync("GM0002", null, Cancellation);

        Assert.Equal(["r", "s"], figures.Select(figure => figure.Comparison.Indicator.Code));
        Assert.All(figures, figure => Assert.True(figure.Comparison.IsNewest));
        Assert.Equal(1, positions.Single(position => position.Task == SocietalTask.Safety).Known);
    }

    [Fact]
    public async Task Questions_that_name_nothing_are_refused()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var service = services.GetRequiredService<ComparisonService>();
        var country = new GroupExpression.WholeCountry();

        Assert.Equal((RefusalKind.NotFound, "versie"), await RefusalAsync(() => service.CatalogueAsync(2, Cancellation)));
        Assert.Equal((RefusalKind.NotFound, "indicator"), await RefusalAsync(() => service.SlabAsync("y", null, Cancellation)));
        Assert.Equal((RefusalKind.NotFound, "gemeente"), await RefusalAsync(() => service.CompareAsync(new("x", "GM9999", country), Cancellation)));
        Assert.Equal((RefusalKind.NotFound, "gemeente"), await RefusalAsync(() => service.CompareAsync(new("x", "GM0012", country), Cancellation)));
        Assert.Equal((RefusalKind.Invalid, "periode"), await RefusalAsync(() => service.CompareAsync(new("x", "GM0001", country, Period.OfYear(1999)), Cancellation)));
        Assert.Equal((RefusalKind.NotFound, "gemeente"), await RefusalAsync(() => service.KeyFiguresAsync("GM0012", country, null, null, Cancellation)));
        Assert.Equal((RefusalKind.Invalid, "indeling"), await RefusalAsync(() => service.LikenessAsync("GM0001", 1999, 5, [], Standardisation.Robust, null, Cancellation)));
    }

    [Fact]
    public async Task Likeness_is_asked_by_the_default_set_and_by_own_characteristics()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var service = services.GetRequiredService<ComparisonService>();

        var standard = await service.LikenessAsync("GM0002", null, 5, [], Standardisation.Robust, null, Cancellation);
        var own = await service.LikenessAsync("GM0002", 2023, 3, [new Characteristic("x", Transform.None, 1, "x")], Standardisation.MinMax, null, Cancellation);

        Assert.Equal(5, standard.Members.Count);
        Assert.Equal(["n", "x"], standard.Characteristics.Select(use => use.Characteristic.Indicator));
        // x rises by 1.1 from one code to the next.
        Assert.Equal(["GM0001", "GM0003", "GM0004"], own.Members);
        Assert.Equal(Period.OfYear(2023), own.Characteristics.Single().Period);
    }

    private static async Task<ServiceProvider> PublishedAsync(TestDatabase database)
    {
        var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        return services;
    }

    private static string Members(Core.Municipalities.Division division) => $"{division.Year}: {string.Join(',', division.Codes.Zip(division.Provinces))}";

    private static Indicator WithoutTasks(Indicator indicator) => indicator with { Tasks = Array.Empty<SocietalTask>() };

    private static double At(IndicatorSlab slab, string code) => slab.Cells.Value[slab.Cell(slab.IndexOf(Period.OfYear(2024)), slab.RowOf(code))];

    private static async Task<(RefusalKind, string)> RefusalAsync(Func<Task> ask)
    {
        var refusal = (await Assert.ThrowsAsync<RefusedException>(ask)).Refusal;
        return (refusal.Kind, refusal.Parameter);
    }
}

public sealed class ReadingOnSqlite : ReadingContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class ReadingOnSqlServer : ReadingContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
