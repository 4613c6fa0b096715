using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Core.Tests.Narrative;

/// <summary>The texts about real figures.</summary>
public sealed class SampleNarrativeTests(FilledSample sample) : IClassFixture<FilledSample>
{
    [Fact]
    public async Task Every_text_about_every_municipality_and_key_figure_in_three_groups_obeys_the_rules()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var told = 0;
        foreach (var municipality in catalogue.Register.Newest.Codes)
        {
            foreach (var group in GroupsOf(municipality, catalogue.Register))
            {
                foreach (var figure in await sample.Service.KeyFiguresAsync(municipality, group, null, null, cancellation))
                {
                    Assert.Equal("", Problems(figure.Comparison, catalogue.Register));
                    told++;
                }
            }
        }

        var keyFigures = catalogue.Indicators.Count(indicator => indicator.KeyFigure is not null);
        Assert.Equal(catalogue.Register.Newest.Codes.Count * 3 * keyFigures, told);
    }

    [Fact]
    public async Task Every_text_about_every_figure_and_period_of_a_few_municipalities_obeys_the_rules()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        foreach (var question in RandomQuestions.Pick(catalogue, count: 1000, seed: 7))
        {
            Assert.Equal("", Problems(await sample.Service.CompareAsync(question, cancellation), catalogue.Register));
        }
    }

    [Fact]
    public async Task Every_text_under_the_map_of_every_figure_and_period_obeys_the_rules()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var municipalities = catalogue.Register.Newest.Codes;
        var told = 0;
        foreach (var period in catalogue.Indicators.SelectMany(indicator => catalogue.PeriodsOf(indicator.Code)))
        {
            var division = catalogue.Register.Division(period.DivisionYear)!;
            var own = municipalities.Skip(told % municipalities.Count).Concat(municipalities).First(division.Contains);
            var group = told % 2 == 0 ? (GroupExpression)new GroupExpression.WholeCountry() : new GroupExpression.InProvince(catalogue.Register.Province(division.ProvinceOf(own)!)!.Slug);
            var comparison = await sample.Service.CompareAsync(new ComparisonRequest(period.Indicator, own, group, period.Period, null), cancellation);
            var map = await sample.Service.MapAsync(comparison, ClassChoice.OfEqualSize(2 + (told % 5)), cancellation);
            foreach (var language in Enum.GetValues<Language>())
            {
                var text = Narrator.Tell(map, catalogue.Register, language).ToString();
                Assert.Equal("", string.Join('\n', NarrativeRules.Spelling(text, language).Select(problem => $"{period.Indicator} {problem}: {text}")));
                Assert.Equal(map.Municipalities.Count, map.Classes.Classes.Sum(one => one.Count) + map.WithoutFigure.Count());
                Assert.All(Narrator.WithoutFigure(map, language) is { } missing ? NarrativeRules.Spelling(missing, language) : [], Assert.Fail);
            }

            told++;
        }

        Assert.True(told > 500, $"{told}");
    }

    [Fact]
    public async Task Every_statement_can_be_told_in_both_languages()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        Assert.All(catalogue.Indicators, indicator =>
        {
            Assert.Empty(StatementTemplate.Problems(indicator.Statement.Dutch));
            Assert.Empty(StatementTemplate.Problems(indicator.Statement.English));
        });
    }

    [Fact]
    public async Task A_municipality_younger_than_every_period_of_a_figure_is_told_so()
    {
        var question = new ComparisonRequest("wmo_clienten_per_1000", "GM1991", GroupExpression.Default, null, null);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => sample.Service.CompareAsync(question, TestContext.Current.CancellationToken));

        Assert.EndsWith(
            "is er niet voor Maashorst (GM1991): de perioden die er zijn, gaan over jaren waarin deze gemeente niet bestond. Kies een ander cijfer.",
            refused.Refusal.Sentence.Dutch,
            StringComparison.Ordinal);
    }

    private static string Problems(Comparison comparison, MunicipalityRegister register) => string.Join(
        '\n', NarrativeRules.Problems(comparison, register, Language.Dutch).Concat(NarrativeRules.Problems(comparison, register, Language.English)));

    private static GroupExpression[] GroupsOf(string municipality, MunicipalityRegister register) =>
    [
        GroupExpression.Default,
        new GroupExpression.WholeCountry(),
        new GroupExpression.InProvince(register.Province(register.Newest.ProvinceOf(municipality)!)!.Slug),
    ];
}

/// <summary>The sample release in a database that every test of a class reads.</summary>
public sealed class FilledSample : IAsyncLifetime
{
    private SampleDatabase? _database;
    private ServiceProvider? _services;

    public ComparisonService Service => _services!.GetRequiredService<ComparisonService>();

    public async ValueTask InitializeAsync()
    {
        _database = await SampleDatabase.MakeAsync(CancellationToken.None);
        _services = _database.Services();
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        await _database!.DisposeAsync();
    }
}
