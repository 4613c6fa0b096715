using System.Net;
using Benchmark.Import.CbsOdata;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Disclosure;
using Benchmark.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Benchmark.Import;

/// <summary>Registers import.</summary>
public static class ImportServices
{
    private const string CbsClient = "cbs";

    /// <summary>Adds <see cref="SamplePublisher"/>; needs <see cref="StorageServices.AddBenchmarkStorage"/>.</summary>
    public static IServiceCollection AddBenchmarkImport(this IServiceCollection services) =>
        services.AddSingleton(provider => new SamplePublisher(provider.GetRequiredService<ReleasePublisher>(), provider.GetRequiredService<StandardGroupPublisher>()));

    /// <summary>Lets a host make its SQLite database ready before it serves anything.</summary>
    public static IServiceCollection AddBenchmarkFirstStart(this IServiceCollection services) => services.AddHostedService<FirstStart>();

    /// <summary>
    /// Adds <see cref="DeliveryReader"/>. A host that starts with wrong settings stops with all messages at once; no service is asked anything before somebody
    /// reads a delivery.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">May hold <c>Cbs:…</c>; without it the live services of CBS are asked.</param>
    public static IServiceCollection AddBenchmarkDeliveries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CbsOptions>().Bind(configuration.GetSection("Cbs"))
            .Validate(options => new[] { options.V4, options.V3, options.V3ThirdParties }.All(IsBase), "Cbs:V4, Cbs:V3 and Cbs:V3ThirdParties must be http addresses that end in a slash.")
            .Validate(options => options.PageTimeout > TimeSpan.Zero && options.TotalTimeout > options.PageTimeout && options.RetryDelay > TimeSpan.Zero, "Cbs:TotalTimeout must be longer than Cbs:PageTimeout, and both and Cbs:RetryDelay longer than nothing.")
            .Validate(options => options.Retries is >= 1 and <= 20, "Cbs:Retries must be from 1 to 20.")
            .ValidateOnStart();
        services.TryAddSingleton(new ReadingLimits());
        services.AddHttpClient(CbsClient, client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.Accept.Add(new("application/json"));
                client.DefaultRequestHeaders.UserAgent.Add(new("Benchmark", typeof(ImportServices).Assembly.GetName().Version?.ToString(3)));
            })
            // Who answers may not send this server elsewhere.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddStandardResilienceHandler().Configure((options, provider) => Configure(options, provider.GetRequiredService<IOptions<CbsOptions>>().Value)).Services
            .AddHttpClient(CbsClient).AddHttpMessageHandler(provider => new WholeAnswerHandler(provider.GetRequiredService<ReadingLimits>().PageBytes));
        services.AddSingleton(provider =>
        {
            var (options, limits) = (provider.GetRequiredService<IOptions<CbsOptions>>().Value, provider.GetRequiredService<ReadingLimits>());
            var client = new ODataClient(() => provider.GetRequiredService<IHttpClientFactory>().CreateClient(CbsClient), limits);
            return new DeliveryReader(new CbsSource(new CbsV4(client, options.V4), new CbsV3(client, options.V3, options.V3ThirdParties), limits), limits);
        });
        services.AddSingleton(provider => new ExpectedFigures(provider.GetRequiredService<DeliveryStore>(), provider.GetRequiredService<ComparisonService>()));
        services.AddSingleton(provider => new DeliveryDesk(
            provider.GetRequiredService<SourceMappingStore>(),
            provider.GetRequiredService<DeliveryReader>(),
            provider.GetRequiredService<DeliveryReception>(),
            provider.GetRequiredService<DeliveryStore>(),
            provider.GetRequiredService<ExpectedFigures>(),
            new ProtectionOfDraft(
                provider.GetRequiredService<DeliveryStore>(),
                provider.GetRequiredService<ComparisonService>(),
                provider.GetRequiredService<ProtectionStore>(),
                provider.GetRequiredService<TimeProvider>()),
            provider.GetRequiredService<DraftPublisher>(),
            provider.GetRequiredService<DraftStore>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static void Configure(HttpStandardResilienceOptions options, CbsOptions cbs)
    {
        options.TotalRequestTimeout.Timeout = cbs.TotalTimeout;
        options.AttemptTimeout.Timeout = cbs.PageTimeout;
        // The breaker looks at no shorter time than a second, and at two attempts at least.
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromTicks(Math.Max(2 * cbs.PageTimeout.Ticks, TimeSpan.TicksPerSecond));
        options.Retry.MaxRetryAttempts = cbs.Retries;
        options.Retry.Delay = cbs.RetryDelay;
        options.Retry.BackoffType = DelayBackoffType.Exponential;
        // An answer that is too large stays so.
        var usual = options.Retry.ShouldHandle;
        options.Retry.ShouldHandle = attempt => attempt.Outcome.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } ? ValueTask.FromResult(false) : usual(attempt);
    }

    private static bool IsBase(Uri address) => address.IsAbsoluteUri && address.Scheme is "http" or "https" && address.AbsoluteUri.EndsWith('/');
}
