using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class InformationPositionTests
{
    [Fact]
    public void Counts_what_is_known_how_recent_and_how_certain_per_task()
    {
        var known = SampleWorld.Share;
        var old = SampleWorld.Share with { Code = "oud", Certainty = Certainty.EstimateUnknownMargin, Source = known.Source with { Name = "Archief" } };
        var absent = SampleWorld.Share with { Code = "weg" };
        var count = SampleWorld.Share with { Code = "aantal", Comparable = false, Kind = IndicatorKind.Count, ComparableAs = "aandeel_pct" };
        var onItsOwn = SampleWorld.Share with { Code = "register", Tasks = [SocietalTask.DigitalAndData], Comparable = false, Kind = IndicatorKind.Count };
        var nowhere = SampleWorld.Share with { Code = "kenmerk", Tasks = [] };
        var slabs = new[]
        {
            SampleWorld.Slab(known, (2024, [1, 2]), (2025, [1, 2])),
            SampleWorld.Slab(old, (2021, [1, 2])),
            SampleWorld.Slab(absent, (2023, [1, 2]), (2024, [double.NaN, 2])),
            SampleWorld.Slab(count, (2025, [1, 2])),
            SampleWorld.Slab(onItsOwn, (2025, [0, 2])),
            SampleWorld.Slab(nowhere, (2025, [1, 2])),
        };
        var catalogue = SampleWorld.Catalogue(SampleWorld.Register(1, 2025), slabs);

        var positions = InformationPosition.Of(catalogue, SampleWorld.Own, slabs.ToDictionary(slab => slab.Indicator.Code));
        var housing = positions.Single(position => position.Task == SocietalTask.Housing);

        Assert.Equal((3, 2, 2025, 1, 2023), (housing.Indicators, housing.Known, housing.NewestYear, housing.Recent, housing.RecentFrom));
        Assert.Equal(["weg"], housing.Absent);
        Assert.Equal((1, 1), positions.Where(position => position.Task == SocietalTask.DigitalAndData).Select(position => (position.Indicators, position.Known)).Single());
        Assert.Equal(["aandeel_pct", "oud", "register", "weg"], slabs.Select(slab => slab.Indicator).Where(InformationPosition.Counts).Select(indicator => indicator.Code).Order());
        Assert.Equal(["Archief", "Bureau Verzonnen"], housing.Sources);
        Assert.Equal((1, 0, 1, 0), (housing.ByCertainty[Certainty.FullCount], housing.ByCertainty[Certainty.WithMargin], housing.ByCertainty[Certainty.EstimateUnknownMargin], housing.ByCertainty[Certainty.OwnStatement]));
    }

    [Fact]
    public void Tasks_without_figures_are_there_and_in_page_order()
    {
        var positions = InformationPosition.Of(SampleWorld.Catalogue(SampleWorld.Register(1, 2025)), SampleWorld.Own, new Dictionary<string, Benchmark.Core.Releases.IndicatorSlab>());

        Assert.Equal(SocietalTasks.All, positions.Select(position => position.Task));
        Assert.All(positions, position => Assert.Equal((0, 0, null), (position.Indicators, position.Known, position.NewestYear)));
    }
}
