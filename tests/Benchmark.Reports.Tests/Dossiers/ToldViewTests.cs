using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Tests.Office;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Dossiers;

public class ToldViewTests
{
    private static readonly MunicipalityRegister Register = SampleWorld.Register(0);

    [Fact]
    public void What_the_municipality_says_itself_stands_in_the_text_and_is_no_message_of_ours()
    {
        var said = new SaidOfFigure(new("GM0193", "misdrijven_per_1000", null, 1, "Wij tellen anders.", "afdeling Veiligheid", new DateTime(2026, 11, 3, 0, 0, 0, DateTimeKind.Utc)), null, "1");

        var told = ToldViews.Tell(
            new KeptView.Compared(CrimeFigures.Zwolle() with { Said = said }, CrimeFigures.ZwolleRead(), ShownPicture.SideBySide, MemberOrder.Likeness, Register, null, "https://vergelijk.example/", ""), Language.Dutch);

        Assert.Equal(["Toelichting van de gemeente Zwolle (afdeling Veiligheid, 3 november 2026): Wij tellen anders."], told.Said);
        Assert.DoesNotContain(told.Message, message => message.ToString().Contains("Wij tellen anders.", StringComparison.Ordinal));
        Assert.Contains(told.Said[0], PlainText.Of("", [told], Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_is_the_sentence_of_the_page_and_the_title_names_unit_and_period()
    {
        var told = Tell(ShownPicture.SideBySide);

        Assert.Equal("Geregistreerde misdrijven, per 1.000 inwoners, 2025", told.Title);
        Assert.Equal(Narrator.Tell(CrimeFigures.Zwolle()).ToString(), Assert.Single(told.Message).ToString());
    }

    [Fact]
    public void The_table_holds_every_member_with_its_unrounded_figure_and_then_the_middle()
    {
        var (comparison, told) = (CrimeFigures.Zwolle(), Tell(ShownPicture.SideBySide));
        var members = ComparisonCharts.Ordered(comparison, MemberOrder.Likeness);

        Assert.Equal(members.Select(member => member.Name).Append("Midden van de groep"), told.Table!.Rows.Select(row => row[0].Text));
        Assert.Equal(members.Select(member => member.HasValue ? member.Value : (double?)null).Append(comparison.Median), told.Table.Rows.Select(row => row[1].Figure));
        Assert.Equal("Zwolle", told.Table.Rows[told.Table.OwnRow][0].Text);
        Assert.All(told.Table.Rows, row => Assert.Equal(told.Table.Headings.Count, row.Count));
    }

    [Fact]
    public void A_figure_that_is_not_there_is_a_dash_and_never_a_zero()
    {
        var row = OfficeViews.Told(CrimeFigures.LongNames()).Table!.Rows.Single(row => row[0].Text == "Schiermonnikoog");

        Assert.Equal("–", row[1].Text);
        Assert.Null(row[1].Figure);
        Assert.Contains(row, cell => cell.Text == "niet getoond: te weinig mensen");
    }

    [Fact]
    public void The_development_has_a_row_per_period()
    {
        var told = Tell(ShownPicture.Development);

        Assert.Equal(CrimeFigures.ZwolleOverTime().Points.Select(point => point.Own.HasValue ? point.Own.Value : (double?)null), told.Table!.Rows.Select(row => row[1].Figure));
        Assert.Contains("breuk", told.Table.Rows.Single(row => row[0].Text == "2019")[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_view_has_no_picture_and_a_picture_is_told_in_words()
    {
        Assert.Null(Tell(ShownPicture.None).Chart);
        Assert.Equal("", Tell(ShownPicture.None).ChartText);
        Assert.StartsWith(Tell(ShownPicture.SideBySide).Chart!.Title, Tell(ShownPicture.SideBySide).ChartText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_figures_do_not_tell_follows_from_the_figures()
    {
        var limits = Narrator.Limits(CrimeFigures.Zwolle());

        Assert.Contains("Het cijfer is voorlopig en kan veranderen.", limits);
        Assert.Contains("De cijfers gaan over 2025. Wat er daarna veranderde, staat er niet in.", limits);
        Assert.Contains("Of een hoog cijfer gunstig is of niet, is niet vastgesteld.", limits);
        Assert.Contains("Met een andere groep kan de uitkomst anders zijn.", limits);
        Assert.DoesNotContain("Met een andere groep kan de uitkomst anders zijn.", Narrator.Limits(CrimeFigures.Country()));
        Assert.DoesNotContain("Of een hoog cijfer gunstig is of niet, is niet vastgesteld.", Narrator.Limits(CrimeFigures.Zwolle() with { Favourable = false }));
    }

    [Fact]
    public void A_view_that_cannot_be_answered_says_why_and_keeps_its_note()
    {
        var told = ToldViews.Tell(
            new KeptView.Refused(new Refusal(RefusalKind.NotFound, "indicator", new("Dit cijfer bestaat niet.", "There is no such figure.")), "https://vergelijk.example/vergelijk/x", "voor de raad"), Language.Dutch);

        Assert.Equal("Dit cijfer bestaat niet.", Assert.Single(told.Message).ToString());
        Assert.Equal("voor de raad", told.Note);
        Assert.Null(told.Table);
    }

    [Fact]
    public void Plain_text_holds_message_limits_note_source_and_link()
    {
        var text = PlainText.Of("Kadernota", [Tell(ShownPicture.SideBySide) with { Note = "Bespreken in juni." }], Language.Dutch);

        Assert.StartsWith("Kadernota", text, StringComparison.Ordinal);
        Assert.All(
            ["In Zwolle", "Bespreken in juni.", "Wat zeggen deze cijfers niet?", "Bron: ", "https://vergelijk.example/vergelijk"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    private static ToldView Tell(ShownPicture shown) => ToldViews.Tell(
        new KeptView.Compared(CrimeFigures.Zwolle(), CrimeFigures.ZwolleRead(), shown, MemberOrder.Likeness, Register, null, "https://vergelijk.example/vergelijk/misdrijven_per_1000", ""), Language.Dutch);
}
