using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Benchmark.Import.Deliveries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.Import.Tests.CbsOdata;

/// <summary>Answers as both versions of the service of CBS do, from files in their recorded shapes: filters, pages, and fails when told to.</summary>
internal sealed partial class CbsServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private WebApplication _site = null!;

    /// <summary>Paths and queries that were asked, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Most rows of one page; the next one is named in the answer.</summary>
    public int PageSize { get; set; } = int.MaxValue;

    /// <summary>Changes an answer before it is filtered and sent; told the name of the entity.</summary>
    public Action<string, JsonObject> Edit { get; set; } = (_, _) => { };

    /// <summary>Changes a page as it is sent.</summary>
    public Action<string, JsonObject> EditPage { get; set; } = (_, _) => { };

    /// <summary>Fails a request: told the name of the entity and how often exactly this was asked before; answers whether it failed.</summary>
    public Func<HttpContext, string, int, Task<bool>> Fault { get; set; } = (_, _, _) => Task.FromResult(false);

    /// <summary>File of an entity of a table, or null where there is none.</summary>
    public Func<string, string, string, string?> FileOf { get; set; } = (version, table, entity) => Path.Combine(AppContext.BaseDirectory, "CbsOdata", "Answers", version, table, entity + ".json");

    public string Address { get; private set; } = "";

    public static async Task<CbsServer> StartAsync()
    {
        var server = new CbsServer();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        server._site = builder.Build();
        server._site.Run(server.AnswerAsync);
        await server._site.StartAsync();
        server.Address = server._site.Urls.First();
        return server;
    }

    /// <summary>A reader that asks this server.</summary>
    public DeliveryReader Reader(ReadingLimits? limits = null, params (string Key, string Value)[] settings) => Services(limits, settings).GetRequiredService<DeliveryReader>();

    public ServiceProvider Services(ReadingLimits? limits = null, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Cbs:V4"] = $"{Address}/odata/v1/",
            ["Cbs:V3"] = $"{Address}/ODataFeed/odata/",
            ["Cbs:RetryDelay"] = "00:00:00.001",
            ["Cbs:Retries"] = "3",
        }).AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value))).Build();
        return new ServiceCollection().AddSingleton(limits ?? new ReadingLimits()).AddBenchmarkDeliveries(configuration).BuildServiceProvider();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var question = context.Request.Path + context.Request.QueryString.ToString();
        Requests.Enqueue(question);
        var parts = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (version, table, entity) = (parts[0] == "odata" ? "v4" : "v3", parts[^2], parts[^1]);
        if (await Fault(context, entity, _asked.AddOrUpdate(question, 0, (_, before) => before + 1)))
        {
            return;
        }

        context.Response.ContentType = "application/json";
        var file = FileOf(version, table, entity);
        // Of a table that it does not know by these capitals the service has nothing, and does not say so.
        var answer = file is not null && File.Exists(file) ? JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject() : new JsonObject { ["value"] = new JsonArray() };
        Edit(entity, answer);
        if (answer["value"] is JsonArray rows)
        {
            var filter = context.Request.Query["$filter"].ToString();
            var kept = rows.Where(row => Matches(row!, filter)).ToList();
            var first = int.TryParse(context.Request.Query["$skiptoken"], out var skip) ? skip : 0;
            answer["value"] = new JsonArray([.. kept.Skip(first).Take(PageSize).Select(row => row!.DeepClone())]);
            if (first + (long)PageSize < kept.Count)
            {
                var rest = string.Join('&', context.Request.Query.Where(option => option.Key != "$skiptoken").Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value.ToString())}"));
                answer[version == "v4" ? "@odata.nextLink" : "odata.nextLink"] = $"{Address}{context.Request.Path}?{rest}&$skiptoken={first + PageSize}";
            }
        }

        EditPage(entity, answer);
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    // Of one dimension any of the conditions, of all dimensions each; codes are compared white space and all, as the service does.
    private static bool Matches(JsonNode row, string filter) => Condition().Matches(filter)
        .GroupBy(match => match.Groups["name"].Value + match.Groups["start"].Value)
        .All(conditions => conditions.Any(match => (match.Groups["op"].Value, (string?)row[match.Groups["name"].Value + match.Groups["start"].Value] ?? "") switch
        {
            ("eq", var code) => code == match.Groups["code"].Value,
            ("ge", var code) => string.CompareOrdinal(code, match.Groups["code"].Value) >= 0,
            (_, var code) => code.StartsWith(match.Groups["code"].Value, StringComparison.Ordinal),
        }));

    [GeneratedRegex(@"startswith\((?<start>\w+),'(?<code>[^']*)'\)|(?<name>\w+) (?<op>eq|ge) '(?<code>[^']*)'")]
    private static partial Regex Condition();
}
