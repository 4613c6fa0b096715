using System.Net;
using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Api;

/// <summary>What a municipality says goes wherever its figure goes, at once, and nobody else can say it.</summary>
public sealed class MunicipalVoiceTests(GroupHost host) : IClassFixture<GroupHost>
{
    private const string Text = "Het nieuwe meldpunt telt mee – ‘sinds 2024’.";
    private static readonly Editor Arnhem = new("ontwikkeling:arnhem", "beleidsmedewerker", "GM0202");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_note_and_a_target_are_in_every_form_of_the_figure_at_once_and_gone_when_they_are_taken_away()
    {
        using var client = host.Visitor();
        var voices = host.Services.GetRequiredService<MunicipalVoiceStore>();
        const string question = "/api/v1/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0202&periode=2025&versie=1";
        using var before = await client.GetAsync(question, Cancellation);
        Assert.Equal("", await SaidAsync(before));

        await voices.WriteAsync(new("GM0202", "misdrijven_per_1000", null, 0, Text, "afdeling Veiligheid", default), 0, Arnhem, Cancellation);
        var comparison = await host.Services.GetRequiredService<ComparisonService>().CompareAsync(new ComparisonRequest("misdrijven_per_1000", "GM0202", GroupExpression.Default), Cancellation);
        await voices.StateAsync(new("GM0202", "misdrijven_per_1000", 0, 45, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Veiligheid", default), comparison.Indicator, 2026, 0, Arnhem, Cancellation);

        using var after = await client.GetAsync(question, Cancellation);
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
        var json = await after.JsonAsync(HttpStatusCode.OK);
        Assert.Equal((Text, "afdeling Veiligheid"), (json.GetProperty("toelichtingGemeente").GetProperty("tekst").GetString(), json.GetProperty("toelichtingGemeente").GetProperty("functie").GetString()));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", json.GetProperty("toelichtingGemeente").GetProperty("datum").GetString());
        Assert.Equal((45, 2030), (json.GetProperty("streefwaarde").GetProperty("waarde").GetDouble(), json.GetProperty("streefwaarde").GetProperty("jaar").GetInt32()));
        foreach (var format in new[] { "metadata", "svg", "svg&weergave=ontwikkeling" })
        {
            var told = WebUtility.HtmlDecode(await client.GetStringAsync($"{question}&formaat={format}", Cancellation));
            Assert.Contains("nieuwe meldpunt", told, StringComparison.Ordinal);
        }

        Assert.Contains("streefwaarde", await client.GetStringAsync(question + "&formaat=svg&weergave=ontwikkeling", Cancellation), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/vergelijk/misdrijven_per_1000?gemeente=GM0202", Cancellation));
        Assert.Contains(Text, page, StringComparison.Ordinal);
        Assert.Contains("Arnhem wil in 2030 op 45,0 uitkomen (Programmabegroting 2026).", page, StringComparison.Ordinal);
        // Beside the same figure of another municipality stands nothing.
        using var elsewhere = await client.GetAsync(question.Replace("GM0202", "GM0193", StringComparison.Ordinal), Cancellation);
        Assert.Equal("", await SaidAsync(elsewhere));

        await voices.WriteAsync(new("GM0202", "misdrijven_per_1000", null, 0, "", "afdeling Veiligheid", default), 1, Arnhem, Cancellation);
        using var taken = await client.GetAsync(question, Cancellation);
        Assert.Equal("", await SaidAsync(taken));
        Assert.DoesNotContain(before.Header("ETag"), new[] { after.Header("ETag"), taken.Header("ETag") });
    }

    [Fact]
    public async Task A_picture_of_the_parts_of_a_figure_does_not_keep_a_note_that_was_taken_away()
    {
        using var client = host.Visitor();
        var voices = host.Services.GetRequiredService<MunicipalVoiceStore>();
        var editor = new Editor("ontwikkeling:zwolle", "beleidsmedewerker", "GM0193");
        const string question = "/api/v1/onderdelen?indicator=iv3_lasten_jaarrekening_per_inwoner&gemeente=GM0193&versie=1&formaat=svg";

        await voices.WriteAsync(new("GM0193", "iv3_lasten_jaarrekening_per_inwoner", null, 0, Text, "afdeling Financiën", default), 0, editor, Cancellation);
        Assert.Contains("nieuwe meldpunt", WebUtility.HtmlDecode(await client.GetStringAsync(question, Cancellation)), StringComparison.Ordinal);

        await voices.WriteAsync(new("GM0193", "iv3_lasten_jaarrekening_per_inwoner", null, 0, "", "afdeling Financiën", default), 1, editor, Cancellation);
        using var after = await client.GetAsync(question, Cancellation);
        Assert.DoesNotContain("nieuwe meldpunt", WebUtility.HtmlDecode(await after.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", after.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_goes_with_the_figure_over_the_years_on_the_overview_and_beside_another_figure()
    {
        using var client = host.Visitor();
        var voices = host.Services.GetRequiredService<MunicipalVoiceStore>();
        var editor = new Editor("ontwikkeling:apeldoorn", "beleidsmedewerker", "GM0200");
        const string years = "/api/v1/ontwikkelingen?indicator=misdrijven_per_1000&gemeente=GM0200&versie=1";
        using var before = await client.GetAsync(years, Cancellation);
        Assert.Equal("", await SaidAsync(before));

        await voices.WriteAsync(new("GM0200", "misdrijven_per_1000", null, 0, Text, "afdeling Veiligheid", default), 0, editor, Cancellation);
        var indicator = (await host.Services.GetRequiredService<ComparisonService>().CompareAsync(new ComparisonRequest("misdrijven_per_1000", "GM0200", GroupExpression.Default), Cancellation)).Indicator;
        await voices.StateAsync(new("GM0200", "misdrijven_per_1000", 0, 45, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Veiligheid", default), indicator, 2026, 0, editor, Cancellation);

        using var after = await client.GetAsync(years, Cancellation);
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
        Assert.DoesNotContain("immutable", after.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var json = await after.JsonAsync(HttpStatusCode.OK);
        Assert.Equal(Text, await SaidAsync(after));
        Assert.Equal((45, 2030, "https://example.org/"), (json.GetProperty("streefwaarde").GetProperty("waarde").GetDouble(), json.GetProperty("streefwaarde").GetProperty("jaar").GetInt32(), json.GetProperty("streefwaarde").GetProperty("link").GetString()));
        foreach (var page in new[] { "/gemeente/GM0200", "/samenhang?cijfer=misdrijven_per_1000&met=bijstand_per_1000&gemeente=GM0200" })
        {
            Assert.Matches($"Toelichting van de gemeente Apeldoorn \\(afdeling Veiligheid, [^)]+\\): {Text}", WebUtility.HtmlDecode(await client.GetStringAsync(page, Cancellation)));
        }

        // Another municipality that looks at the same figures reads nothing of it.
        Assert.DoesNotContain("nieuwe meldpunt", WebUtility.HtmlDecode(await client.GetStringAsync("/gemeente/GM0193", Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_stands_there_for_who_works_for_the_municipality_alone()
    {
        const string page = "/vergelijk/misdrijven_per_1000?gemeente=GM0193";
        using var own = await host.SignInAsync("zwolle");
        using var elsewhere = await host.SignInAsync("arnhem");
        using var analyst = await host.SignInAsync("vereniging");

        Assert.Contains("toelichting-tekst", await own.GetStringAsync(page, Cancellation), StringComparison.Ordinal);
        foreach (var client in new[] { elsewhere, analyst, host.Visitor() })
        {
            Assert.DoesNotContain("toelichting-tekst", await client.GetStringAsync(page, Cancellation), StringComparison.Ordinal);
        }
    }

    private static async Task<string> SaidAsync(HttpResponseMessage response)
    {
        var note = (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("toelichtingGemeente");
        return note.ValueKind == System.Text.Json.JsonValueKind.Null ? "" : note.GetProperty("tekst").GetString()!;
    }
}
