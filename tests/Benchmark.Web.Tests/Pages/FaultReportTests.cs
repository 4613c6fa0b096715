using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Web.Security;
using Benchmark.Web.Tests.Api;
using Microsoft.Data.Sqlite;

namespace Benchmark.Web.Tests.Pages;

/// <summary>Each test has a database and an application of its own: reports are written, and counted per address.</summary>
public partial class FaultReportTests
{
    private const string Address = "/meld-een-fout?over=/gemeente/GM0193";

    [Fact]
    public async Task A_report_is_stored_with_the_view_it_is_about_and_confirmed() => await WithAsync(async (client, database) =>
    {
        using var sent = await SendAsync(client, "Het aantal inwoners klopt niet.");

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains("Uw melding is bewaard", await sent.TextAsync(), StringComparison.Ordinal);
        // The view named no release: the report says which one it showed.
        Assert.Equal([("/gemeente/GM0193", 1, "Het aantal inwoners klopt niet.")], Stored(database));
    });

    [Fact]
    public async Task An_empty_or_too_long_report_is_not_stored_and_says_what_to_do() => await WithAsync(async (client, database) =>
    {
        using var empty = await SendAsync(client, "  ");
        using var tooLong = await SendAsync(client, new string('x', FaultReportStore.LongestMessage + 1));

        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Contains("Vul in wat er niet klopt", await empty.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.StatusCode);
        Assert.Contains("Maak de tekst korter", await tooLong.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(Stored(database));
    });

    [Fact]
    public async Task While_the_database_is_away_the_text_stays_and_the_page_says_that_it_was_not_stored() => await WithAsync(async (client, database) =>
    {
        var page = await client.GetStringAsync(Address, TestContext.Current.CancellationToken);
        database.TakeAway();
        using var sent = await PostAsync(client, page, "Het aantal inwoners klopt niet.");
        database.BringBack();

        var html = Html.MainOf(await sent.TextAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        Assert.Equal("30", sent.Header("Retry-After"));
        Assert.Contains("Uw melding is niet bewaard", html, StringComparison.Ordinal);
        Assert.Contains(">Het aantal inwoners klopt niet.</textarea>", html, StringComparison.Ordinal);
        Assert.Empty(Stored(database));
    });

    [Fact]
    public async Task A_report_from_another_site_is_refused() => await WithAsync(async (client, database) =>
    {
        using var form = new FormUrlEncodedContent([new("_handler", "melding"), new("Message", "spam")]);

        using var sent = await client.PostAsync(Address, form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Empty(Stored(database));
    });

    [Fact]
    public async Task More_reports_than_a_person_sends_are_stopped_with_when_to_come_back() => await WithAsync(async (client, database) =>
    {
        for (var report = 0; report < ReportLimit.Reports; report++)
        {
            (await SendAsync(client, $"Melding {report}")).EnsureSuccessStatusCode();
        }

        using var oneMore = await SendAsync(client, "Te veel");

        Assert.Equal(HttpStatusCode.TooManyRequests, oneMore.StatusCode);
        Assert.Equal("600", oneMore.Header("Retry-After"));
        Assert.Equal(ReportLimit.Reports, Stored(database).Count);
    });

    private static async Task WithAsync(Func<HttpClient, SampleDatabase, Task> test)
    {
        await using var database = await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken);
        await using var application = ApiHost.Over(database.Settings);
        using var client = application.CreateClient();
        await test(client, database);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string message)
    {
        var page = await client.GetStringAsync(Address, TestContext.Current.CancellationToken);
        return await PostAsync(client, page, message);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string message)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("_handler", "melding"),
            new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            new("Message", message),
        ]);
        return await client.PostAsync(Address, form, TestContext.Current.CancellationToken);
    }

    private static List<(string Address, int Release, string Message)> Stored(SampleDatabase database)
    {
        using var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT address, release_number, message FROM fault_report ORDER BY message";
        using var reader = command.ExecuteReader();
        var reports = new List<(string, int, string)>();
        while (reader.Read())
        {
            reports.Add((reader.GetString(0), reader.GetInt32(1), reader.GetString(2)));
        }

        return reports;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
