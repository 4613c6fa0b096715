using Benchmark.Core.Dossiers;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Dossiers;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Features.Dossiers;
using Benchmark.Web.Settings;
using Benchmark.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Tests.Dossiers;

public sealed class KeptViewTests(ApiHost host)
{
    [Theory]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193", "https://vergelijk.example/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&versie=1")]
    [InlineData("/samenhang?cijfer=misdrijven_per_1000&met=inkomen_per_inwoner&gemeente=GM0193", "https://vergelijk.example/samenhang?cijfer=misdrijven_per_1000&met=inkomen_per_inwoner&gemeente=GM0193&periode=2025JJ00&periodeMet=2024JJ00&versie=1")]
    [InlineData("/gemeente/GM0193?taal=en", "https://vergelijk.example/gemeente/GM0193?versie=1")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=groep:g40", "https://vergelijk.example/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=groep:g40@1&periode=2025JJ00&versie=1")]
    [InlineData("/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&weergave=onderdelen", "https://vergelijk.example/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&periode=2024JJ00&weergave=onderdelen&versie=1")]
    [InlineData("/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&weergave=inkomsten", "https://vergelijk.example/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente=GM0193&periode=2024JJ00&weergave=inkomsten&versie=1")]
    [InlineData("/bbv?gemeente=GM0193&groep=groep:g40", "https://vergelijk.example/bbv?gemeente=GM0193&versie=1")]
    public async Task The_link_names_period_release_and_the_version_of_the_group(string address, string link) =>
        Assert.Equal(link, (await AnswerAsync(address)).Link);

    [Theory]
    [InlineData("/groepen")]
    [InlineData("/vergelijk/misdrijven_per_1000")]
    [InlineData("/bestaat-niet")]
    [InlineData("/bbv")]
    [InlineData("/bbv?gemeente=GM9999")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM9999")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=onderdelen")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=begroting")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193&onzin=1")]
    [InlineData("/%ZZ")]
    public async Task What_has_no_figures_is_refused_with_a_sentence(string address) =>
        Assert.NotEmpty(Assert.IsType<KeptView.Refused>(await AnswerAsync(address)).Refusal.Sentence.Dutch);

    [Fact]
    public async Task Every_view_of_every_template_can_be_answered()
    {
        var comparisons = host.Services.GetRequiredService<ComparisonService>();
        var catalogue = await comparisons.CatalogueAsync(null, TestContext.Current.CancellationToken);
        foreach (var template in Enum.GetValues<DossierTemplate>())
        {
            var items = DossierTemplates.Items(template, new ViewState { Municipality = "GM0193" }, catalogue);

            Assert.InRange(items.Count, 5, 40);
            Assert.Equal(items.Count, items.Select(item => item.Address).Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(await Views.AnswerAsync(items, null, TestContext.Current.CancellationToken), view => view is KeptView.Refused);
        }
    }

    [Fact]
    public async Task A_budget_begins_with_what_the_law_asks_for()
    {
        var catalogue = await host.Services.GetRequiredService<ComparisonService>().CatalogueAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal("/bbv?gemeente=GM0193&versie=1", DossierTemplates.Items(DossierTemplate.Budget, new ViewState { Municipality = "GM0193" }, catalogue)[0].Address);
    }

    [Fact]
    public async Task A_view_of_the_newest_release_needs_no_renewal()
    {
        var dossier = Dossier.Empty.With(new("/vergelijk/misdrijven_per_1000?gemeente=GM0193&versie=1"));
        var told = ToldViews.Tell(await AnswerAsync(dossier.Items[0].Address), Language.Dutch);

        Assert.Empty(await Renewal.OfAsync(dossier, [told], 1, Views, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_periods_of_one_figure_become_one_view_of_the_newest_figures()
    {
        var dossier = Dossier.Empty
            .With(new("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2024JJ00&versie=1"))
            .With(new("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2023JJ00&versie=1", "blijft staan"));
        List<ToldView> told = [];
        foreach (var item in dossier.Items)
        {
            // As if it was kept of a release before the one there is.
            var view = ToldViews.Tell(await AnswerAsync(item.Address), Language.Dutch);
            told.Add(view with { Release = view.Release! with { Number = 0 } });
        }

        var renewals = await Renewal.OfAsync(dossier, told, 1, Views, null, TestContext.Current.CancellationToken);

        Assert.Equal([(true, false), (false, true)], renewals.Select(renewal => (renewal.IsPossible, renewal.IsDouble)));
        Assert.Equal("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&versie=1", renewals[0].Address);
        Assert.Equal("blijft staan", renewals[1].Kept.Note);
    }

    private KeptViews Views => new(host.Services.GetRequiredService<ComparisonService>(), host.Services.GetRequiredService<IOptions<SiteOptions>>());

    private Task<KeptView> AnswerAsync(string address) => Views.AnswerAsync(new DossierItem(address), null, TestContext.Current.CancellationToken);
}
