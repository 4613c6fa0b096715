using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Office.Recalculation;

public sealed class RecalculationWorkbookTests(Recalculated recalculated) : IClassFixture<Recalculated>
{
    private const double Relative = 1e-9;
    private const double Absolute = 1e-12;

    [Fact]
    public void Cases_AreFiftyAndCoverEveryKindMethodAndVerdict()
    {
        var comparisons = recalculated.Cases.Select(parts => parts.Comparison).ToArray();

        Assert.Equal(50, comparisons.Length);
        // The sample has no score and no yes/no.
        Assert.Equal(Enum.GetValues<IndicatorKind>().Except([IndicatorKind.Score, IndicatorKind.YesNo]), comparisons.Select(comparison => comparison.Indicator.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<IntervalMethod>(), comparisons.SelectMany(comparison => comparison.Members).Select(member => member.Interval?.Method).OfType<IntervalMethod>().Distinct().Order());
        Assert.Equal(Enum.GetValues<Verdict>(), comparisons.Select(comparison => comparison.Verdict).Distinct().Order());
        Assert.Contains(comparisons, comparison => comparison.Members.Any(member => !member.HasValue));
    }

    [Fact]
    public void Workbooks_AreGoodFiles()
    {
        for (var index = 0; index < recalculated.Cases.Count; index++)
        {
            Assert.Empty(OfficeValidation.Errors(recalculated.Ours(index)));
        }
    }

    [Fact]
    public void Members_WorkedOutByLibreOffice_AreOurs()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, LibreOffice.SkipReason);
        for (var index = 0; index < recalculated.Cases.Count; index++)
        {
            var (comparison, cells) = (recalculated.Cases[index].Comparison, recalculated.Sheet(index, "Per gemeente"));
            var hasInterval = comparison.Members.Any(member => member.Interval is not null);
            foreach (var (row, member) in comparison.Members.Index())
            {
                var where = $"case {index}, {comparison.Indicator.Code}, {member.Code}";
                Same(member.Value, At("C"), where);
                Assert.Equal("ja", At("E"));
                if (hasInterval)
                {
                    Same(member.Interval?.Lower ?? double.NaN, At("F"), where + " lower");
                    Same(member.Interval?.Upper ?? double.NaN, At("I"), where + " upper");
                    Assert.Equal(("ja", "ja"), (At("H"), At("K")));
                }

                string At(string column) => cells.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{column}{row + 2}"), "");
            }
        }
    }

    [Fact]
    public void PositionAndVerdict_WorkedOutByLibreOffice_AreOurs()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, LibreOffice.SkipReason);
        for (var index = 0; index < recalculated.Cases.Count; index++)
        {
            var (comparison, cells) = (recalculated.Cases[index].Comparison, recalculated.Sheet(index, "Berekening"));
            var outcomes = cells.Where(cell => cell.Key[0] == 'A').ToDictionary(cell => cell.Value, cell => cells.GetValueOrDefault("B" + cell.Key[1..], ""));
            (string Step, double Ours)[] figures =
            [
                ("z", Intervals.Z(0.95)), ("Waarde van de eigen gemeente, y", comparison.Own.Value), ("Andere gemeenten met een cijfer, N", comparison.OthersWithValue),
                ("Midden van de groep, M", comparison.Median), ("Middelste helft van, Q1", comparison.Q1), ("Middelste helft tot, Q3", comparison.Q3),
                ("Spreiding s", comparison.Spread), ("Relevant verschil δ", comparison.RelevantDifference), ("Anderen die lager zitten", comparison.Lower),
                ("Anderen die hoger zitten", comparison.Higher), ("Percentiel", comparison.Percentile),
                .. comparison.Indicator.Ratio is null ? [] : ((string, double)[])[("De anderen samen", comparison.Pooled)],
                .. comparison.Rank is null ? [] : ((string, double)[])[("Plaats, de hoogste eerst", comparison.Rank.Position)],
            ];
            foreach (var (step, ours) in figures)
            {
                Same(ours, outcomes[step], $"case {index}, {comparison.Indicator.Code}, {comparison.Municipality.Code}, {step}");
            }

            Assert.Equal(Narrator.Word(comparison.Verdict), outcomes["Oordeel"]);
            Assert.Equal(comparison.Reason == NoVerdictReason.None, outcomes["Waarom geen oordeel"].Length == 0);
            Assert.DoesNotContain("nee", cells.Where(cell => cell.Key[0] == 'D').Select(cell => cell.Value));
            Assert.Equal("ja", recalculated.Sheet(index, "Lees mij")["B3"]);
        }
    }

    [Fact]
    public void ChangedInput_ChangesWhatIsWorkedOutAndTheWorkbookSaysSo()
    {
        Assert.SkipUnless(LibreOffice.IsInstalled, LibreOffice.SkipReason);
        var (before, after) = (recalculated.Sheet(recalculated.ChangedCase, "Per gemeente"), recalculated.SheetOfChanged("Per gemeente"));

        Assert.Equal(2 * double.Parse(before["C2"], CultureInfo.InvariantCulture), double.Parse(after["C2"], CultureInfo.InvariantCulture), 1e-9);
        Assert.Equal(before["D2"], after["D2"]);
        Assert.Equal(("ja", "nee"), (before["E2"], after["E2"]));
        Assert.Equal(("ja", "nee"), (recalculated.Sheet(recalculated.ChangedCase, "Lees mij")["B3"], recalculated.SheetOfChanged("Lees mij")["B3"]));
    }

    private static void Same(double ours, string theirs, string where)
    {
        var same = double.IsNaN(ours)
            ? theirs.Length == 0
            : double.TryParse(theirs, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value - ours) <= Math.Max(Absolute, Relative * Math.Abs(ours));
        Assert.True(same, $"{where}: ours {ours:R}, worked out '{theirs}'.");
    }
}
