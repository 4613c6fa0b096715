namespace Benchmark.Import.CbsOdata;

/// <summary>Where the services of CBS are and how patiently they are asked: <c>Cbs:…</c>. Nothing is asked when the program starts.</summary>
public sealed class CbsOptions
{
    /// <summary>Base address of OData 4; a catalogue and a table come behind it.</summary>
    public Uri V4 { get; set; } = new("https://datasets.cbs.nl/odata/v1/");

    /// <summary>
    /// Base address of OData 3 in bulk; a table comes behind it. The catalogues of third parties are on <c>https://dataderden.cbs.nl/ODataFeed/odata/</c>.
    /// </summary>
    public Uri V3 { get; set; } = new("https://opendata.cbs.nl/ODataFeed/odata/");

    /// <summary>Base address of OData 3 of the catalogues of third parties.</summary>
    public Uri V3ThirdParties { get; set; } = new("https://dataderden.cbs.nl/ODataFeed/odata/");

    /// <summary>How often a page that failed is asked again, 1–20.</summary>
    public int Retries { get; set; } = 5;

    /// <summary>Wait before the first time it is asked again; every next wait is about twice as long.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest time for one page, from the question to its last byte.</summary>
    public TimeSpan PageTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Longest time for one page with every attempt.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(10);
}
