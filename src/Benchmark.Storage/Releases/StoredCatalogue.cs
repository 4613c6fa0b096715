using System.Collections.Frozen;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>A catalogue with the database it came from and the keys that its codes have there.</summary>
internal sealed record StoredCatalogue(
    string DatabaseId,
    Catalogue Catalogue,
    FrozenDictionary<string, int> IndicatorIds,
    FrozenDictionary<int, string> MunicipalityCodes)
{
    public int Release => Catalogue.Release.Number;
}
