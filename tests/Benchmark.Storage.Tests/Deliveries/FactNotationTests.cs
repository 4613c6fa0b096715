using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Storage.Tests.Deliveries;

public class FactNotationTests
{
    private static readonly Period Year = Period.OfYear(2025);

    public static TheoryData<CheckRule, object[]> Found() => new()
    {
        { CheckRule.Unreadable, [UnreadableCause.TooManyRows, 50_000_000L] },
        { CheckRule.Unreadable, [UnreadableCause.Mapping, new Bilingual("Er is ten minste één tabel.", "There is at least one table.")] },
        { CheckRule.ShapeChanged, [true] },
        { CheckRule.ShapeChanged, [false] },
        { CheckRule.AbolishedMunicipality, ["Haaren (GM0788)", 2021, new[] { "Boxtel", "Oisterwijk" }] },
        { CheckRule.DuplicateKey, ["Zwolle", Year, 12] },
        { CheckRule.ValueAndStatus, ["Zwolle", Year, ObservationStatus.Missing] },
        { CheckRule.OutsideRange, ["Zwolle", Year, -1.0, 0.0, double.NaN] },
        { CheckRule.FactorOfOwnPast, ["Zwolle", Year, Period.OfYear(2024), 100.0, true, 1.0, 100.0] },
        { CheckRule.FactorOfOwnPast, ["Zwolle", Year, Period.OfYear(2024), 100.0, false, 100.0, 1.0] },
        { CheckRule.MunicipalitiesMissing, [342, 342, Year, Enumerable.Range(1, 342).Select(number => $"Gemeente nummer {number} (GM{number:0000})").ToArray()] },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void A_stored_finding_says_the_same_in_both_languages(CheckRule rule, object[] facts)
    {
        var finding = new Finding(new Place("a.csv", 3, "waarde"), "x", rule) { Facts = facts };
        var stored = FactNotation.Write(facts);

        Assert.InRange(stored.Length, 1, FactNotation.Longest);
        var back = finding with { Facts = FactNotation.Read(stored) };
        Assert.Equal(FindingText.Of(finding, Language.Dutch), FindingText.Of(back, Language.Dutch));
        Assert.Equal(FindingText.Of(finding, Language.English), FindingText.Of(back, Language.English));
    }

    [Fact]
    public void However_long_the_texts_of_a_supplier_are_they_fit()
    {
        object[] facts = [.. Enumerable.Repeat(new string('"', 5000), 7), Year, new[] { new string('é', 5000) }];

        var stored = FactNotation.Write(facts);

        Assert.InRange(stored.Length, 1, FactNotation.Longest);
        Assert.Equal(facts.Length, FactNotation.Read(stored).Count);
    }
}
