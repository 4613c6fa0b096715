using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tests.Deliveries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Benchmark.Import.Tests.CbsOdata;

/// <summary>A service that fails, breaks off, says nothing or leads elsewhere.</summary>
public sealed class CbsFaultTests
{
    private static SourceMapping V4 => CbsReadingTests.V4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("unavailable")]
    [InlineData("broken off")]
    [InlineData("too many questions")]
    public async Task A_page_that_fails_is_asked_again_and_nothing_comes_twice(string how)
    {
        await using var server = await CbsServer.StartAsync();
        server.PageSize = 7;
        var expected = await Read.AllAsync(server.Reader(), V4, null);
        server.Fault = async (context, _, before) =>
        {
            // Everything was asked once above; the next time it fails twice, then it works.
            if (before is 0 or > 2)
            {
                return false;
            }

            if (how == "broken off")
            {
                context.Response.ContentLength = 10_000;
                await context.Response.WriteAsync("{\"value\":[{\"Id\":61,\"Measure\":\"M000352\",");
                await context.Response.Body.FlushAsync();
                context.Abort();
                return true;
            }

            context.Response.StatusCode = how == "unavailable" ? 503 : 429;
            return true;
        };

        var read = await Read.AllAsync(server.Reader(), V4, null);

        Assert.Empty(read.Findings.Kept);
        Assert.Equal(expected.Values, read.Values);
    }

    [Fact]
    public async Task A_service_that_stays_away_in_the_middle_is_a_finding_after_what_came_before()
    {
        await using var server = await CbsServer.StartAsync();
        server.PageSize = 20;
        server.Fault = (context, entity, _) =>
        {
            var fails = entity == "Observations" && context.Request.QueryString.Value!.Contains("skiptoken", StringComparison.Ordinal);
            context.Response.StatusCode = fails ? 503 : 200;
            return Task.FromResult(fails);
        };
        var read = await Read.AllAsync(server.Reader(), V4, null);
        Assert.Equal((20, UnreadableCause.NoAnswer, 20), (read.Values.Count, read.Causes.Single(), read.Findings.Kept[0].Place.Line));
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_not_waited_for()
    {
        await using var server = await CbsServer.StartAsync();
        server.Fault = async (context, entity, _) =>
        {
            if (entity != "Observations")
            {
                return false;
            }

            await context.Response.WriteAsync("{\"value\":[");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        var read = await Read.AllAsync(server.Reader(null, ("Cbs:PageTimeout", "00:00:00.300"), ("Cbs:Retries", "1")), V4, null);
        Assert.Equal([UnreadableCause.NoAnswer], read.Causes);
    }

    [Theory]
    [InlineData("03759NED")]
    [InlineData("03759Ned")]
    public async Task Other_capitals_are_refused_with_that_reason(string id)
    {
        await using var server = await CbsServer.StartAsync();
        foreach (var mapping in new[] { V4, CbsReadingTests.V3 })
        {
            var read = await Read.AllAsync(server.Reader(), mapping with { Cbs = new() { Tables = [mapping.Cbs!.Tables[0] with { Id = id }] } }, null);
            Assert.Equal((UnreadableCause.NothingForThisIdentifier, id), (read.Causes.Single(), read.Findings.Kept[0].Value));
        }
    }

    [Fact]
    public async Task Nothing_where_the_table_says_to_have_observations_is_refused()
    {
        await using var server = await CbsServer.StartAsync();
        server.Edit = (name, answer) =>
        {
            if (name == "Observations")
            {
                answer["value"]!.AsArray().Clear();
            }
        };
        Assert.Equal([UnreadableCause.NothingForThisIdentifier], (await Read.AllAsync(server.Reader(), V4, null)).Causes);
    }

    [Fact]
    public async Task Another_unit_quarantines_and_white_space_behind_a_title_does_not()
    {
        await using var server = await CbsServer.StartAsync();
        var approved = (await Read.AllAsync(server.Reader(), V4, null)).Shape!;
        server.Edit = (name, answer) =>
        {
            if (name == "MeasureCodes")
            {
                answer["value"]![1]!["Title"] = "Gemiddelde bevolking";
                answer["value"]![0]!["Title"] = "Bevolking op 1 januari  ";
            }
        };
        Assert.Equal(50, (await Read.AllAsync(server.Reader(), V4, null, approved)).Values.Count);

        server.Edit = (name, answer) =>
        {
            if (name == "MeasureCodes")
            {
                answer["value"]![0]!["Unit"] = "x 1 000";
            }
        };
        var read = await Read.AllAsync(server.Reader(), V4, null, approved);
        Assert.Empty(read.Values);
        Assert.Equal(
            [(CheckRule.ShapeChanged, "03759ned measure M000352 | Bevolking op 1 januari | aantal | 0 | Long", false), (CheckRule.ShapeChanged, "03759ned measure M000352 | Bevolking op 1 januari | x 1 000 | 0 | Long", true)],
            read.Findings.Kept.Select(finding => (finding.Rule, finding.Value, (bool)finding.Facts[0])));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_in_a_circle_are_left(bool sameAddress)
    {
        await using var server = await CbsServer.StartAsync();
        server.EditPage = (name, answer) =>
        {
            if (name == "Observations")
            {
                answer["@odata.nextLink"] = $"{server.Address}/odata/v1/CBS/03759ned/Observations?again={(sameAddress ? 0 : server.Requests.Count)}";
            }
        };
        var read = await Read.AllAsync(server.Reader(), V4, null);
        Assert.Equal([UnreadableCause.NextPageAgain], read.Causes);
        Assert.InRange(server.Requests.Count, 1, 12);
    }

    [Fact]
    public async Task A_next_page_on_another_server_and_a_redirection_there_are_not_followed()
    {
        await using var server = await CbsServer.StartAsync();
        await using var elsewhere = await CbsServer.StartAsync();
        server.EditPage = (name, answer) =>
        {
            if (name == "Observations")
            {
                answer["@odata.nextLink"] = $"{elsewhere.Address}/odata/v1/CBS/03759ned/Observations";
            }
        };
        var read = await Read.AllAsync(server.Reader(), V4, null);
        Assert.Equal((50, UnreadableCause.NextPageElsewhere), (read.Values.Count, read.Causes.Single()));

        server.Fault = (context, _, _) =>
        {
            context.Response.Redirect($"{elsewhere.Address}{context.Request.Path}");
            return Task.FromResult(true);
        };
        Assert.Equal([UnreadableCause.NoAnswer], (await Read.AllAsync(server.Reader(), V4, null)).Causes);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Too_much_is_refused_and_a_page_that_is_too_large_is_not_asked_again()
    {
        await using var server = await CbsServer.StartAsync();
        Assert.Equal([UnreadableCause.TooManyBytes], (await Read.AllAsync(server.Reader(new ReadingLimits { PageBytes = 5_000 }), V4, null)).Causes);
        Assert.Single(server.Requests, question => question.Contains("/Observations", StringComparison.Ordinal));
        Assert.Equal([UnreadableCause.TooManyRows], (await Read.AllAsync(server.Reader(new ReadingLimits { Rows = 10 }), V4, null)).Causes);
        server.PageSize = 2;
        Assert.Equal([UnreadableCause.TooManyRows], (await Read.AllAsync(server.Reader(new ReadingLimits { Pages = 4 }), V4, null)).Causes);
    }

    [Fact]
    public async Task An_answer_that_stops_at_the_most_rows_without_a_next_page_is_refused()
    {
        await using var server = await CbsServer.StartAsync();
        server.EditPage = (name, answer) =>
        {
            if (name == "UntypedDataSet")
            {
                var row = answer["value"]![0]!.ToJsonString();
                answer["value"] = System.Text.Json.Nodes.JsonNode.Parse($"[{string.Join(',', Enumerable.Repeat(row, 10_000))}]");
            }
        };
        Assert.Equal([UnreadableCause.CutShort], (await Read.AllAsync(server.Reader(), CbsReadingTests.V3, null)).Causes);
    }

    [Theory]
    [InlineData("", UnreadableCause.OpenDimension, "Geslacht")]
    [InlineData("9999", UnreadableCause.NotInTable, "Geslacht 9999")]
    public async Task A_dimension_without_a_code_of_the_table_is_refused(string code, UnreadableCause cause, string value)
    {
        await using var server = await CbsServer.StartAsync();
        foreach (var mapping in new[] { V4, CbsReadingTests.V3 })
        {
            var table = mapping.Cbs!.Tables[0];
            var choices = table.Choices.Where(choice => choice.Key != "Geslacht").ToDictionary();
            if (code.Length > 0)
            {
                choices["Geslacht"] = code;
            }

            var read = await Read.AllAsync(server.Reader(), mapping with { Cbs = new() { Tables = [table with { Choices = choices }] } }, null);
            Assert.Equal((cause, value), (read.Causes.Single(), read.Findings.Kept[0].Value));
        }
    }

    [Fact]
    public async Task Whoever_stops_waiting_stops_the_questions()
    {
        await using var server = await CbsServer.StartAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        server.Fault = async (context, entity, _) =>
        {
            if (entity != "MeasureCodes")
            {
                return false;
            }

            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Reader().ReadAsync(V4, null, null, stop.Token));
        Assert.DoesNotContain(server.Requests, question => question.Contains("/Observations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_asked_at_start_and_wrong_settings_stop_it()
    {
        await using var server = await CbsServer.StartAsync();
        await using (var services = server.Services())
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            _ = services.GetRequiredService<DeliveryReader>();
            Assert.Empty(server.Requests);
        }

        foreach (var setting in new[] { ("Cbs:V4", "ftp://cbs.example/"), ("Cbs:V3", "http://cbs.example/odata"), ("Cbs:Retries", "0"), ("Cbs:TotalTimeout", "00:00:01") })
        {
            await using var services = server.Services(null, setting);
            Assert.Contains("Cbs:", Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message, StringComparison.Ordinal);
        }
    }
}
