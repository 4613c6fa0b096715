using System.Text.Json;

namespace Benchmark.Cli.Tests;

public sealed class GroupsTests(CommandHost host)
{
    [Fact]
    public async Task A_table_has_slug_name_version_and_source_of_every_standard_group()
    {
        var outcome = await host.RunAsync("groups", "--format", "table");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(1 + 54, lines.Length);
        Assert.Matches("^slug +name +version +source$", lines[0]);
        Assert.Single(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^m50 +M50 +1 +M50, ledenlijst april 2023 \(2023-04\)$"));
    }

    [Fact]
    public async Task Searching_keeps_those_that_have_all_words()
    {
        var found = JsonDocument.Parse((await host.RunAsync("groups", "--search", "stedelijke zeer")).Output).RootElement;

        Assert.Equal(["stedelijkheid-1"], found.EnumerateArray().Select(group => group.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task The_record_of_a_group_is_printed_on_the_output_and_nothing_else()
    {
        var outcome = await host.RunAsync("groups", "show", "g4", "--language", "en");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        var group = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal(("g4", 1, "Utrecht, Amsterdam, 's-Gravenhage and Rotterdam"), (group.GetProperty("slug").GetString(), group.GetProperty("versie").GetInt32(), group.GetProperty("omschrijving").GetString()));
        Assert.Equal(["GM0344", "GM0363", "GM0518", "GM0599"], group.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Nobody_found_is_an_empty_list()
    {
        var outcome = await host.RunAsync("groups", "--search", "bestaatniet");

        Assert.Equal((ExitCode.Done, "[]\n"), (outcome.Code, outcome.Output));
    }

    [Theory]
    [InlineData("g4")]
    [InlineData("g4@1")]
    public async Task One_group_is_shown_with_its_texts_definition_and_members(string slug)
    {
        var outcome = await host.RunAsync("groups", "show", slug, "--format", "table");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Equal(
            [
                "G4 (g4, version 1 of 1)",
                "why: De vier grootste gemeenten van Nederland: Amsterdam, Rotterdam, Den Haag en Utrecht.",
                "means: Utrecht, Amsterdam, 's-Gravenhage en Rotterdam",
                "definition: lijst:GM0344,GM0363,GM0518,GM0599",
                "source: CCV, dossier Grote steden (2026)",
                "members: 4 on the division of 2026",
                "  GM0344  Utrecht",
                "  GM0363  Amsterdam",
                "  GM0518  's-Gravenhage",
                "  GM0599  Rotterdam",
            ],
            outcome.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task Members_follow_the_division_that_is_asked_for()
    {
        var before = await host.RunAsync("groups", "show", "provincie-groningen", "--division", "2018", "--format", "table");
        var after = await host.RunAsync("groups", "show", "provincie-groningen", "--division", "2026", "--format", "table");

        Assert.Contains("  GM0003  Appingedam", before.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GM0003", after.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bestaat-niet", "no saved group")]
    [InlineData("g40@7", "no version 7")]
    public async Task A_group_that_is_not_there_is_wrong_use_and_says_so(string slug, string told)
    {
        var outcome = await host.RunAsync("groups", "show", slug);

        Assert.Equal((ExitCode.WrongUse, ""), (outcome.Code, outcome.Output));
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
    }
}
