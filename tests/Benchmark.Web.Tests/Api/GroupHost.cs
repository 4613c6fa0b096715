using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Testing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Benchmark.Web.Tests.Api;

/// <summary>An application over a database of its own, in which groups are saved; each test class has one and each test groups of its own.</summary>
public sealed partial class GroupHost : IAsyncLifetime
{
    /// <summary>Where groups live.</summary>
    public const string Groups = "/api/v1/vergelijkgroepen";

    private SampleDatabase _database = null!;
    private WebApplicationFactory<Program> _application = null!;

    /// <summary>Of the database that groups are saved in.</summary>
    public string ConnectionString => _database.ConnectionString;

    /// <summary>The stores of the application.</summary>
    public IServiceProvider Services => _application.Services;

    public async ValueTask InitializeAsync()
    {
        _database = await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken);
        _application = ApiHost.Over(_database.Settings);
    }

    /// <summary>A visitor who is not signed in.</summary>
    public HttpClient Visitor() => Client(_application);

    /// <summary>Somebody who chose a function of appsettings.Development.json.</summary>
    public async Task<HttpClient> SignInAsync(string person)
    {
        var client = Visitor();
        using var chosen = await ChooseAsync(client, person);
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        return client;
    }

    /// <summary>The same database, where the public comes.</summary>
    public WebApplicationFactory<Program> InProduction() => ApiHost.Over([.. _database.Settings, new("environment", "Production")]);

    public static HttpClient Client(WebApplicationFactory<Program> application) => application.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Presses a button on /aanmelden.</summary>
    public static async Task<HttpResponseMessage> ChooseAsync(HttpClient client, string person, string query = "")
    {
        var page = await client.GetStringAsync("/aanmelden" + query, TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent(
            [new("_handler", "aanmelden"), new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), new("Person", person)]);
        return await client.PostAsync("/aanmelden" + query, form, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends an object as JSON.</summary>
    public static Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string address, object body) => SendTextAsync(client, method, address, JsonSerializer.Serialize(body));

    public static async Task<HttpResponseMessage> SendTextAsync(HttpClient client, HttpMethod method, string address, string body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, address) { Content = new StringContent(body, Encoding.UTF8, type) };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Saves a group and gives it as answered.</summary>
    public static async Task<JsonElement> SaveAsync(HttpClient client, object body)
    {
        using var saved = await SendAsync(client, HttpMethod.Post, Groups, body);
        return await saved.JsonAsync(HttpStatusCode.Created);
    }

    public static async Task<JsonElement> ReadAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return await response.JsonAsync(HttpStatusCode.OK);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _database.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
