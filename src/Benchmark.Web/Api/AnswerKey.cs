using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Benchmark.Core.Releases;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary>
/// What decides an answer to the last byte: database, release, application version, canonical request, format and language (the last two are part
/// of the canonical request), the versions of the saved groups that it names,
/// and what a municipality said of its figure. Its hash is the ETag and the key in the cache.
/// </summary>
internal sealed record AnswerKey(Edition Edition, string Canonical, AnswerFormat Format, bool Pinned, bool VariesByAccept)
{
    // A new build of any of our parts is another application version, also when its number stayed the same.
    private static readonly string ApplicationVersion = string.Join(';', new[]
    {
        typeof(AnswerKey).Assembly, typeof(Release).Assembly, typeof(ComparisonService).Assembly, typeof(Reports.Words.ApiWords).Assembly,
    }.Select(assembly => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion + assembly.ManifestModule.ModuleVersionId));

    /// <summary>For whom the answer is.</summary>
    public Audience Audience { get; init; } = Audience.Everybody;

    /// <summary>What the municipality said of the figure when it was asked: it may say something else at any moment. Null for answers that do not tell it.</summary>
    public string? Said { get; init; }

    /// <summary>SHA-256 of all of it, in hexadecimals.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        FormattableString.Invariant($"{Edition.DatabaseId} {Edition.Catalogue.Release.Number} {Edition.Catalogue.Release.Date:O} {Edition.Catalogue.Release.Status}\n{ApplicationVersion}\n{Canonical}\n{Format.Word}\n{Audience.SavedAs}\n{Said}"))));
}
