using System.Text.Json;
using Benchmark.Cli.Deliveries;
using Benchmark.Core.Deliveries;

namespace Benchmark.Cli.Tests.Deliveries;

/// <summary>A steward's work from a mapping to a withdrawal, with the commands alone.</summary>
public sealed class WholeWayTests
{
    [Fact]
    public async Task From_an_error_to_a_reason_a_release_and_its_withdrawal()
    {
        await using var folder = await StewardFolder.MappedAsync();
        var before = await folder.ZwolleAsync();

        // An error: told with its line, and nothing of the delivery stays, nor the draft that was made for it.
        var refused = await folder.RunAsync("deliver", folder.WriteRows("fout.csv", "GM0193;1,4", "GM9999;1,2", "GM0363;veel"), "--source", StewardFolder.Source, "--correction");
        Assert.Equal(ExitCode.FindingsRefusedIt, refused.Code);
        Assert.Contains("GM9999", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Regel 4, kolom 'km'", refused.Output, StringComparison.Ordinal);
        Assert.Contains("refused, 2 errors", refused.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, ""), await AnsweredAsync(folder, "drafts"));

        // A hundred times what it was three years before: a reason is asked, and until then it is not published.
        var strange = await folder.RunAsync("deliver", folder.WriteRows("goed.csv", "GM0193;90", "GM0363;0,8"), "--source", StewardFolder.Source, "--correction", "--note", "Nieuwe afstanden.");
        Assert.Equal(ExitCode.FindingsRefusedIt, strange.Code);
        Assert.Contains("benchmark reason 2 --rule factor --indicator afstand_huisarts_km", strange.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.FindingsRefusedIt, (await folder.RunAsync("publish", "2")).Code);
        Assert.Equal(before, await folder.ZwolleAsync());

        var reason = await folder.RunAsync("reason", "2", "--rule", "factor", "--indicator", "afstand_huisarts_km", "--text", "De laatste huisarts is vertrokken.");
        Assert.Equal(ExitCode.Done, reason.Code);
        Assert.Contains("ready", reason.Error, StringComparison.Ordinal);
        var again = await folder.RunAsync("check", "2");
        Assert.Equal((ExitCode.Done, strange.Output), (again.Code, again.Output));

        var preview = await folder.RunAsync("preview", "2");
        Assert.Equal(ExitCode.Done, preview.Code);
        Assert.Matches(@"\nafstand_huisarts_km +0 +2 +0 +0 +0\n", preview.Output);
        Assert.Contains("Zwolle", preview.Output, StringComparison.Ordinal);

        var published = await folder.RunAsync("publish", "2", "--as", "gegevensbeheerder");
        Assert.Equal((ExitCode.Done, ""), (published.Code, published.Output));
        Assert.EndsWith($"Published as release 2.{Environment.NewLine}", published.Error, StringComparison.Ordinal);
        Assert.Equal(90, await folder.ZwolleAsync());

        var withdrawn = await folder.RunAsync("withdraw", "2", "--because", "De afstand is in meters geleverd.");
        Assert.Equal(ExitCode.Done, withdrawn.Code);
        Assert.Equal(before, await folder.ZwolleAsync());

        await TellsAfterwardsAsync(folder, before);
    }

    private static async Task TellsAfterwardsAsync(StewardFolder folder, double before)
    {
        var releases = JsonDocument.Parse((await folder.RunAsync("releases", "--format", "json")).Output).RootElement;
        Assert.Equal([3, 2, 1], releases.EnumerateArray().Select(release => release.GetProperty("nummer").GetInt32()));
        Assert.Equal(("ingetrokken", "gegevensbeheerder", "Nieuwe afstanden."), (Text(releases[1], "status"), Text(releases[1], "door"), Text(releases[1], "toelichting")));
        Assert.True(releases[0].GetProperty("wijzigingen").GetProperty("gecorrigeerd").GetInt32() >= 1);

        var figure = JsonDocument.Parse((await folder.RunAsync("differences", "1", "2", "--municipality", "gm0193", "--format", "json")).Output).RootElement.GetProperty("cijfers").EnumerateArray().Single();
        Assert.Equal((before, 90.0, "gecorrigeerd"), (figure.GetProperty("voor").GetDouble(), figure.GetProperty("na").GetDouble(), Text(figure, "wijziging")));
        var csv = (await folder.RunAsync("differences", "1", "2", "--municipality", "GM0193", "--format", "csv")).Output.Split("\r\n");
        Assert.Equal("indicator,naam,gemeente,periode,voor,na,status,wijziging,doordat,versie,tenOpzichteVan", csv[0]);
        Assert.StartsWith("afstand_huisarts_km,Afstand tot de huisarts,GM0193,2024JJ00,1,90,definitief,gecorrigeerd", csv[1], StringComparison.Ordinal);
        Assert.Contains("afstand_huisarts_km", (await folder.RunAsync("differences", "1", "2")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("afstand_huisarts_km", (await folder.RunAsync("differences", "1", "3")).Output, StringComparison.Ordinal);

        var log = (await folder.RunAsync("log", "--format", "json")).Output;
        var did = JsonDocument.Parse(log).RootElement.EnumerateArray().Select(entry => Text(entry, "handeling")).ToList();
        Assert.Equal(["withdrew", "published", "gave a reason", "had checked", "delivered", "began", "threw away", "had checked", "delivered", "began", "saved a mapping"], did);
        Assert.Contains("gegevensbeheerder", log, StringComparison.Ordinal);
        Assert.Contains("beheerder (opdrachtregel)", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_delivery_in_a_draft_of_others_waits_there_until_it_is_thrown_away()
    {
        await using var folder = await StewardFolder.MappedAsync();
        Assert.Equal(ExitCode.Done, (await DeliverAsync(folder, "GM0193;1,1", "--note", "Een.")).Code);

        var refused = await DeliverAsync(folder, "GM0193;1,1\nGM0193;1,2", "--draft", "1");

        Assert.Equal(ExitCode.FindingsRefusedIt, refused.Code);
        Assert.Contains("benchmark discard 2", refused.Error, StringComparison.Ordinal);
        Assert.Matches(@"^Draft 1, open, .*: Een\.\n +1 .* ready .*\n +2 .* refused ", (await folder.RunAsync("drafts")).Output);
        Assert.Equal(ExitCode.FindingsRefusedIt, (await folder.RunAsync("publish", "1")).Code);
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("discard", "2")).Code);
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("publish", "1")).Code);
        Assert.Equal(1.1, await folder.ZwolleAsync());
    }

    [Fact]
    public async Task The_report_for_the_supplier_is_the_same_as_file_and_as_records_and_can_be_made_again_later()
    {
        await using var folder = await StewardFolder.MappedAsync();
        var file = folder.WriteRows("fout.csv", "GM0193;-1", "GM0194;2", "GM0003;1,5", "GM0363;veel");

        var csv = await folder.RunAsync("deliver", file, "--source", StewardFolder.Source, "--correction", "--format", "csv");
        var json = JsonDocument.Parse((await folder.RunAsync("check", "1", "--format", "json")).Output).RootElement;

        Assert.Equal(ExitCode.FindingsRefusedIt, csv.Code);
        Assert.Equal("bestand,regel,kolom,waarde,controle,ernst,indicator,zin", csv.Output.Split("\r\n")[0]);
        Assert.Equal(csv.Output.Split("\r\n").Length - 2, json.GetArrayLength());
        Assert.Equal(csv.Output, (await folder.RunAsync("check", "1", "--format", "csv")).Output);
        // A bound that is not there, a list of successors and a cause: what is read back says what was said.
        Assert.Contains("Appingedam", Sentence(json, "nietOpIndeling"), StringComparison.Ordinal);
        Assert.Contains("Eemsdelta", Sentence(json, "nietOpIndeling"), StringComparison.Ordinal);
        Assert.Contains("0", Sentence(json, "buitenBereik"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused_and_one_that_is_not_there_cannot_be_reached_and_neither_leaves_a_draft()
    {
        await using var folder = await StewardFolder.MappedAsync();

        var empty = await folder.RunAsync("deliver", folder.Write("leeg.csv", ""), "--source", StewardFolder.Source);
        var absent = await folder.RunAsync("deliver", folder.Write("leeg.csv", "") + ".weg", "--source", StewardFolder.Source);

        Assert.Equal((ExitCode.FindingsRefusedIt, ExitCode.Unreachable), (empty.Code, absent.Code));
        Assert.Contains("Er staat niets in.", empty.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, ""), await AnsweredAsync(folder, "drafts"));
    }

    [Theory]
    [InlineData(UnreadableCause.NoAnswer, ExitCode.Unreachable)]
    [InlineData(UnreadableCause.StrangeAnswer, ExitCode.FindingsRefusedIt)]
    public void A_service_that_gives_no_answer_cannot_be_reached(UnreadableCause cause, int code) =>
        Assert.Equal(code, DeliverCommand.ExitCodeOf([new Finding(new Place("https://example.org/", 0, ""), "", CheckRule.Unreadable) { Facts = [cause, 503] }]));

    [Fact]
    public async Task Stopping_leaves_no_draft_open()
    {
        await using var folder = await StewardFolder.MappedAsync();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(
            ["deliver", folder.WriteRows("a.csv", "GM0193;1,1"), "--source", StewardFolder.Source, "--engine", "Sqlite", "--connection", folder.ConnectionString], output, error, stopped.Token);

        Assert.Equal(ExitCode.Stopped, code);
        Assert.Equal((ExitCode.Done, ""), await AnsweredAsync(folder, "drafts"));
    }

    private static async Task<(int, string)> AnsweredAsync(StewardFolder folder, params string[] arguments)
    {
        var outcome = await folder.RunAsync(arguments);
        return (outcome.Code, outcome.Output);
    }

    private static Task<Outcome> DeliverAsync(StewardFolder folder, string rows, params string[] rest) =>
        folder.RunAsync(["deliver", folder.WriteRows("a.csv", rows), "--source", StewardFolder.Source, "--correction", .. rest]);

    private static string? Text(JsonElement record, string name) => record.GetProperty(name).GetString();

    private static string Sentence(JsonElement findings, string rule) => findings.EnumerateArray().First(finding => Text(finding, "controle") == rule).GetProperty("zin").GetString()!;
}
