using System.Text.Json;
using Benchmark.Import;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Api;

public sealed class NewReleaseTests
{
    private const string Question = "/api/v1/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025";

    [Fact]
    public async Task A_new_release_changes_the_answer_and_leaves_the_pinned_one_as_it_was()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await SampleDatabase.MakeAsync(cancellation);
        await using var application = ApiHost.Over(database.Settings);
        using var client = application.CreateClient();
        var changed = SampleFolder.Copy();
        try
        {
            using var before = await client.GetAsync(Question, cancellation);
            using var pinned = await client.GetAsync(Question + "&versie=1", cancellation);

            AddACrime(Path.Combine(changed.FullName, "observations", "misdrijven_totaal.csv"));
            Assert.Equal(2, (await application.Services.GetRequiredService<SamplePublisher>().PublishAsync(changed.FullName, cancellation)).Release);

            using var after = await client.GetAsync(Question, cancellation);
            using var pinnedAfter = await client.GetAsync(Question + "&versie=1", cancellation);
            Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
            Assert.True(await ValueAsync(after) > await ValueAsync(before));
            Assert.Equal(pinned.Header("ETag"), pinnedAfter.Header("ETag"));
            Assert.Equal(await pinned.TextAsync(), await pinnedAfter.TextAsync());
        }
        finally
        {
            changed.Delete(recursive: true);
        }
    }

    private static void AddACrime(string path)
    {
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, text => text.StartsWith("2025JJ00,GM0193,", StringComparison.Ordinal));
        var fields = lines[line].Split(',');
        fields[2] = (double.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        lines[line] = string.Join(',', fields);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static async Task<double> ValueAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.TextAsync()).RootElement.GetProperty("waarde").GetDouble();
}
