namespace Benchmark.Web.Settings;

/// <summary>What an administrator decides about this site; section <c>Site</c> of the configuration.</summary>
internal sealed class SiteOptions
{
    public const string Section = "Site";

    public const string DefaultKeysFolder = "data/keys";

    /// <summary>Name of the site, in the header and in titles.</summary>
    public string Name { get; set; } = "Gemeenten vergeleken";

    /// <summary>Address under which readers know the site. Links in pictures and documents come from here, never from a request: its Host header is the visitor's word.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Addresses (<c>10.0.0.4</c>) or networks (<c>10.0.0.0/24</c>) of the proxies whose forwarded headers are believed; none by default.</summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Send visitors of http to https. Off by default: usually the proxy in front does it.</summary>
    public bool RedirectToHttps { get; set; }

    /// <summary>Folder of the keys that sign cookies and forms; relative to the content root. Several nodes share one folder.</summary>
    public string KeysFolder { get; set; } = DefaultKeysFolder;

    /// <summary>A local address as readers outside this page can open it.</summary>
    public string Absolute(string address) => PublicUrl.TrimEnd('/') + address;
}
