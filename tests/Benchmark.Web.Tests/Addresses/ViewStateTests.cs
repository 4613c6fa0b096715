using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;
using Benchmark.Web.Addresses;
using CsCheck;

namespace Benchmark.Web.Tests.Addresses;

public class ViewStateTests
{
    private static readonly Gen<GroupExpression> Groups = Gen.OneOf<GroupExpression>(
        Gen.Const<GroupExpression>(new GroupExpression.WholeCountry()),
        Gen.Const<GroupExpression>(new GroupExpression.InProvince("overijssel")),
        Gen.Int[5, 100].Select(GroupExpression (count) => new GroupExpression.MostAlike(count, CharacteristicSet.Standard, [])),
        Gen.Int[5, 100].Select(GroupExpression (count) => new GroupExpression.MostAlike(count, CharacteristicSet.WithIncome, [])),
        Gen.Int[1, 5].Select(GroupExpression (@class) => new GroupExpression.ByUrbanity(@class, 5)),
        Gen.Int[1, 9999].Array[1, 9].Select(GroupExpression (codes) => new GroupExpression.ByHand([.. codes.Select(code => $"GM{code:D4}")])));

    private static readonly Gen<ViewState> Views = Gen.Select(
        Gen.Enum<SitePage>(), Gen.Int[1, 9999], Groups, Gen.Int[1990, 2030], Gen.Enum<ComparisonView>(), Gen.Enum<MemberOrder>(), Gen.Int[0, 3], Gen.String[Gen.Char.AlphaNumeric, 0, 12])
        .Where(view => view.Item1 != SitePage.None)
        .Select(view => Made(view.Item1, $"GM{view.Item2:D4}", view.Item3, view.Item4, view.Item5, view.Item6, view.Item7, view.Item8));

    [Fact]
    public void What_an_address_prints_is_what_it_reads() => Views.Sample(view =>
    {
        var (path, query) = Split(view.ToString());
        return ViewStateReader.TryRead(path, query, out var read, out _) && read == view && read.ToString() == view.ToString();
    });

    [Fact]
    public void The_address_of_the_design_is_written_as_it_stands_there()
    {
        Assert.True(ViewStateReader.TryRead(
            "/vergelijk/misdrijven_per_1000", "?gemeente=GM0193&groep=vergelijkbaar:20&periode=2023JJ00&weergave=naast-elkaar&versie=3", out var view, out _));

        Assert.Equal("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2023JJ00&weergave=naast-elkaar&versie=3", view.ToString());
    }

    [Theory]
    [InlineData("weergave=kaart&klassen=5", "weergave=kaart")]
    [InlineData("weergave=Kaart&klassen=4", "weergave=kaart&klassen=4")]
    [InlineData("grenzen=10%3B12,50&weergave=kaart", "weergave=kaart&grenzen=10;12.5")]
    [InlineData("namen=JA&weergave=spreiding", "weergave=spreiding&namen=ja")]
    [InlineData("weergave=spreiding&namen=nee", "weergave=spreiding")]
    public void The_map_and_the_strip_have_one_address(string query, string canonical)
    {
        Assert.True(ViewStateReader.TryRead("/vergelijk/misdrijven_per_1000", "?gemeente=GM0193&" + query, out var view, out _));
        Assert.Equal("/vergelijk/misdrijven_per_1000?gemeente=GM0193&" + canonical, view.ToString());
    }

    [Theory]
    [InlineData("/groepen/nieuw", "?groep=vergelijkbaar:20;onzin", "/groepen/nieuw?groep=vergelijkbaar:20;onzin")]
    [InlineData("/groepen/g40@2", "", "/groepen/g40?groepsversie=2")]
    [InlineData("/Groepen/G40/Bewerken/", "?groep=nederland&manier=regels", "/groepen/g40/bewerken?groep=nederland&manier=regels")]
    [InlineData("/groepen/g40/bijeenkomst", "?indeling=2023&gemeente=gm0193", "/groepen/g40/bijeenkomst?gemeente=GM0193&indeling=2023")]
    public void Pages_of_groups_keep_what_was_typed(string path, string query, string canonical)
    {
        Assert.True(ViewStateReader.TryRead(path, query, out var view, out _));

        Assert.Equal(canonical, view.ToString());
    }

    [Fact]
    public void Another_page_keeps_municipality_group_release_and_language_and_nothing_else()
    {
        var view = Made(SitePage.Compare, "GM0193", new GroupExpression.WholeCountry(), 2023, ComparisonView.Table, MemberOrder.Value, 2, "") with { Language = Language.English };

        Assert.Equal("/cijfers?gemeente=GM0193&groep=nederland&versie=2&taal=en", view.On(SitePage.Figures).ToString());
        Assert.Equal("/gemeente/GM0193?groep=nederland&versie=2&taal=en", view.Overview.ToString());
        Assert.Equal("/gemeente/GM0200", new ViewState().Of("GM0200").ToString());
    }

    [Fact]
    public void The_page_that_asks_a_question_asks_that_question() => Gen.Select(Groups, Gen.Int[1990, 2030], Gen.Bool, Gen.Int[1, 9]).Sample((group, year, insist, release) =>
    {
        var comparison = new ComparisonRequest("misdrijven_per_1000", "GM0193", group, Period.OfYear(year), release, insist);
        var relation = new RelationRequest("misdrijven_per_1000", "inkomen_per_inwoner", "GM0193", group, Period.OfYear(year), Period.OfYear(year - 1), release);

        return Read(ViewState.Asking(comparison)).Request == comparison && Read(ViewState.Asking(relation)).RelationRequest == relation;

        static ViewState Read(ViewState written)
        {
            var (path, query) = Split(written.ToString());
            return ViewStateReader.TryRead(path, query, out var read, out _) ? read : new();
        }
    });

    private static ViewState Made(SitePage page, string municipality, GroupExpression group, int year, ComparisonView shown, MemberOrder order, int release, string search)
    {
        var compares = page == SitePage.Compare;
        var saved = page is SitePage.Group or SitePage.EditGroup or SitePage.GroupMeeting;
        return new ViewState
        {
            Page = page,
            Municipality = municipality,
            Indicator = compares || page is SitePage.Figure or SitePage.Sureness ? "misdrijven_per_1000" : null,
            Group = page == SitePage.EditGroup ? GroupExpression.Default : group,
            Draft = page == SitePage.EditGroup ? group : null,
            Changed = page == SitePage.ReleaseChanges ? year : null,
            Against = page == SitePage.ReleaseChanges && release > 0 ? release : null,
            Slug = saved ? "100000-plus" : null,
            StewardItem = SitePages.IsOfStewardItem(page) ? (page == SitePage.Source ? "inwoners-cbs" : "12") : null,
            DraftNumber = page == SitePage.Deliver && release > 0 ? release : null,
            Before = page == SitePage.AuditTrail && release > 0 ? release : null,
            GroupVersion = page is SitePage.Group or SitePage.GroupMeeting && release > 0 ? release : null,
            DivisionYear = SitePages.HasDivision(page) ? year : null,
            Way = SitePages.MakesGroup(page) && release > 0 ? (GroupWay)(release - 1) : null,
            Period = compares || page == SitePage.Sureness ? Period.OfYear(year) : null,
            View = compares ? shown : null,
            Order = compares ? order : MemberOrder.Likeness,
            Release = release == 0 ? null : release,
            Search = page is SitePage.Start or SitePage.Figures or SitePage.Compare or SitePage.Groups ? search : "",
            About = page == SitePage.FaultReport ? "/gemeente/GM0193?groep=nederland" : "",
        };
    }

    private static (string Path, string Query) Split(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (address, "") : (address[..mark], address[mark..]);
    }
}
