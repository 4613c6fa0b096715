using Benchmark.Testing;

namespace Benchmark.Cli.Tests;

public sealed class ExitCodeTests(CommandHost host)
{
    [Theory]
    [InlineData("compare", "--indicator", "bestaat_niet", "--municipality", "GM0193")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM9999")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--period", "1950")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--release", "99")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--group", "regio:ggd:ijsselland")]
    [InlineData("similar", "--municipality", "GM9999")]
    [InlineData("similar", "--municipality", "GM0193", "--characteristics", "bestaat_niet:1")]
    [InlineData("similar", "--municipality", "GM0193", "--characteristics", "inwoners:0")]
    [InlineData("similar", "--municipality", "GM0193", "--division", "1950")]
    [InlineData("deliver", "a.csv", "--source", "bestaat-niet")]
    [InlineData("deliver", "cbs", "--source", "bestaat-niet", "--draft", "99")]
    [InlineData("sources", "show", "bestaat-niet")]
    [InlineData("sources", "approve", "bestaat-niet", "--service")]
    [InlineData("check", "99")]
    [InlineData("reason", "99", "--rule", "factor", "--indicator", "inwoners", "--text", "Het klopt.")]
    [InlineData("preview", "99")]
    [InlineData("discard", "99")]
    [InlineData("discard", "--draft", "99")]
    [InlineData("publish", "99")]
    [InlineData("withdraw", "1", "--because", "Het klopt niet.")]
    [InlineData("differences", "1", "99")]
    [InlineData("differences", "1", "1")]
    public async Task A_question_that_cannot_be_answered_is_wrong_use_and_says_why(params string[] arguments)
    {
        var outcome = await host.RunAsync(arguments);

        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.EndsWith($".{Environment.NewLine}", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("vergelijk")]
    [InlineData("compare", "--indicator", "inwoners")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--period", "gisteren")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--group", "alles")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--format", "pdf")]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193", "--release", "een")]
    [InlineData("migrate", "--force")]
    [InlineData("similar")]
    [InlineData("similar", "--municipality", "GM0193", "--count", "0")]
    [InlineData("similar", "--municipality", "GM0193", "--count", "101")]
    [InlineData("similar", "--municipality", "GM0193", "--count", "veel")]
    [InlineData("similar", "--municipality", "GM0193", "--standardisation", "gok")]
    [InlineData("groups", "show")]
    [InlineData("groups", "show", "g40 en nederland")]
    [InlineData("groups", "show", "g40@nul")]
    [InlineData("deliver", "a.csv")]
    [InlineData("deliver", "a.csv", "--source", "a", "--draft", "1", "--note", "Een.")]
    [InlineData("deliver", "a.csv", "--source", "a", "--as", "")]
    [InlineData("sources", "approve", "a")]
    [InlineData("sources", "approve", "a", "--service", "--file", "a.csv")]
    [InlineData("reason", "1", "--rule", "onleesbaar", "--indicator", "a", "--text", "Het klopt.")]
    [InlineData("discard")]
    [InlineData("discard", "1", "--draft", "1")]
    [InlineData("withdraw", "1")]
    [InlineData("log", "--count", "0")]
    public async Task Words_that_cannot_be_read_are_wrong_use_and_point_to_help(params string[] arguments)
    {
        var outcome = await CommandHost.RunAloneAsync(arguments);

        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Empty(outcome.Output);
        Assert.Contains("benchmark --help", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--engine", "Sqlite")]
    [InlineData("--engine", "Oracle", "--connection", "Data Source=x")]
    public async Task Half_or_unknown_settings_are_wrong_use(params string[] storage)
    {
        var outcome = await CommandHost.RunAloneAsync(["migrate", .. storage]);

        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("Storage:Engine", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare", "--indicator", "inwoners", "--municipality", "GM0193")]
    [InlineData("sources")]
    [InlineData("deliver", "a.csv", "--source", "a")]
    [InlineData("check", "1")]
    [InlineData("drafts")]
    [InlineData("publish", "1")]
    [InlineData("withdraw", "1", "--because", "Het klopt niet.")]
    [InlineData("releases")]
    [InlineData("log")]
    public async Task A_database_that_is_not_there_cannot_be_reached(params string[] arguments)
    {
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "benchmark.db");

        var outcome = await CommandHost.RunOnAsync($"Data Source={nowhere}", arguments);

        Assert.Equal(ExitCode.Unreachable, outcome.Code);
        Assert.NotEmpty(outcome.Error);
        Assert.False(File.Exists(nowhere));
    }

    [Fact]
    public async Task A_source_that_is_not_there_cannot_be_reached()
    {
        var outcome = await host.RunAsync("sample", "--folder", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));

        Assert.Equal(ExitCode.Unreachable, outcome.Code);
    }

    [Fact]
    public async Task The_same_sample_twice_is_done_and_publishes_nothing()
    {
        var outcome = await host.RunAsync("sample", "--folder", SampleFolder.Path);

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("nothing to do", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_group_is_told_and_publishes_no_release()
    {
        var folder = SampleFolder.Copy();
        try
        {
            await using var database = await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken);
            var file = Path.Combine(folder.FullName, "groups.csv");
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, text.Replace("CCV, dossier Grote steden\",2026", "CCV, dossier Grote steden\",2027", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            var outcome = await CommandHost.RunOnAsync(database.ConnectionString, "sample", "--folder", folder.FullName);

            Assert.Equal(ExitCode.Done, outcome.Code);
            Assert.Contains("no new release", outcome.Error, StringComparison.Ordinal);
            Assert.Contains("Standard groups: 0 new, 1 changed, 0 deleted, 0 brought back.", outcome.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Findings_refuse_a_sample_and_name_file_and_line()
    {
        var folder = SampleFolder.Copy();
        try
        {
            await File.AppendAllTextAsync(Path.Combine(folder.FullName, "observations", "inwoners.csv"), "2026JJ00,GM9999,1,definitief,,\n", TestContext.Current.CancellationToken);

            var outcome = await host.RunAsync("sample", "--folder", folder.FullName);

            Assert.Equal(ExitCode.FindingsRefusedIt, outcome.Code);
            Assert.Contains("inwoners.csv(", outcome.Error, StringComparison.Ordinal);
            Assert.Contains("GM9999", outcome.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Migrating_makes_a_database_and_doing_it_again_changes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-migrate-");
        try
        {
            var connection = "Data Source=" + Path.Combine(folder.FullName, "benchmark.db");

            var first = await CommandHost.RunOnAsync(connection, "migrate");
            var second = await CommandHost.RunOnAsync(connection, "migrate");

            Assert.Equal(ExitCode.Done, first.Code);
            Assert.Contains("0001", first.Error, StringComparison.Ordinal);
            Assert.Equal((ExitCode.Done, ""), (second.Code, second.Output));
            Assert.Contains("up to date", second.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_command_that_is_stopped_says_so()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["migrate", "--engine", "Sqlite", "--connection", $"Data Source={Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())}"], output, error, stopped.Token);

        Assert.Equal(ExitCode.Stopped, code);
        Assert.Contains("Stopped", error.ToString(), StringComparison.Ordinal);
    }
}
