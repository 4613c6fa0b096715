namespace Benchmark.Cli.Tests.Deliveries;

public sealed class SourcesTests
{
    [Fact]
    public async Task What_show_prints_save_takes_back_as_the_next_one()
    {
        await using var folder = await StewardFolder.MappedAsync();

        var shown = await folder.RunAsync("sources", "show", StewardFolder.Source);
        var saved = await folder.RunAsync("sources", "save", folder.Write("again.json", shown.Output), "--as", "gegevensbeheerder");

        Assert.Equal((ExitCode.Done, ""), (shown.Code, shown.Error));
        Assert.Contains("Mapping 2 of 'huisartsen' is saved.", saved.Error, StringComparison.Ordinal);
        Assert.Equal(shown.Output, (await folder.RunAsync("sources", "show", StewardFolder.Source)).Output);
        Assert.Matches(@"\nhuisartsen +Afstand tot de huisarts +Csv +2 +\S+ +gegevensbeheerder +none approved\n$", (await folder.RunAsync("sources")).Output);
    }

    [Theory]
    [InlineData("\"name\"", "\"naam\"", "naam")]
    [InlineData("\"municipality\": \"gemeente\"", "\"municipality\": \"\"", "column with the municipality")]
    [InlineData("\"huisartsen\"", "\"Huisartsen en meer\"", "lower-case letters")]
    public async Task A_mapping_that_is_wrong_is_refused_with_what_is_wrong(string old, string replacement, string told)
    {
        await using var folder = await StewardFolder.MakeAsync();

        var outcome = await folder.RunAsync("sources", "save", folder.WriteMapping(old, replacement));

        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Afstand", (await folder.RunAsync("sources")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_approval_another_shape_is_refused()
    {
        await using var folder = await StewardFolder.MappedAsync();

        var approved = await folder.RunAsync("sources", "approve", StewardFolder.Source, "--file", folder.WriteRows("a.csv", "GM0193;1,1"));
        var other = await folder.RunAsync("deliver", folder.Write("b.csv", "gemeente;km;opmerking\nGM0193;1,1;x\n"), "--source", StewardFolder.Source);

        Assert.Equal((ExitCode.Done, "+ column gemeente\n+ column km\n"), (approved.Code, approved.Output));
        Assert.Equal(ExitCode.FindingsRefusedIt, other.Code);
        Assert.Contains("andereVorm", other.Output, StringComparison.Ordinal);
        Assert.Contains("opmerking", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_approves_nothing()
    {
        await using var folder = await StewardFolder.MappedAsync();

        var outcome = await folder.RunAsync("sources", "approve", StewardFolder.Source, "--file", folder.Write("leeg.csv", ""));

        Assert.Equal(ExitCode.FindingsRefusedIt, outcome.Code);
        Assert.Contains("none approved", (await folder.RunAsync("sources")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_for_a_source_that_is_a_service_is_wrong_use()
    {
        await using var folder = await StewardFolder.MakeAsync();
        await folder.RunAsync("sources", "save", folder.Write("cbs.json",
            """{"code":"bevolking","name":"Bevolking","kind":"cbsV4","cbs":{"tables":[{"id":"03759ned","measures":{"M000352":{"indicator":"inwoners"}}}]}}"""));

        var misused = await folder.RunAsync("deliver", folder.WriteRows("a.csv", "GM0193;1,1"), "--source", "bevolking");

        Assert.Equal(ExitCode.WrongUse, misused.Code);
        Assert.Contains("is a service", misused.Error, StringComparison.Ordinal);
    }
}
