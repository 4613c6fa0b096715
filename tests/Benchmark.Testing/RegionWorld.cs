using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Testing;

/// <summary>Two invented types of regions over the municipalities GM0001, GM0002 …</summary>
public static class RegionWorld
{
    /// <summary>
    /// Safety regions Noord (VR01: GM0001–GM0003; GM0003 went to 's-Zuid en Óost in 2025) and 's-Zuid en Óost (VR02: GM0004–GM0006) and an area of a type with
    /// the article "het" (GM0001). Of all others no region is known.
    /// </summary>
    public static RegionRegister Regions { get; } = new(
        [
            new RegionType("veiligheidsregio", "de", new Bilingual("veiligheidsregio", "safety region")),
            new RegionType("werkgebied", "het", new Bilingual("werkgebied", "area of work")),
        ],
        [
            new Region("veiligheidsregio", "VR01", "Noord", "Bureau Verzonnen, ‘lijst’", new DateOnly(2024, 6, 7)),
            new Region("veiligheidsregio", "VR02", "'s-Zuid en Óost", "Bureau Verzonnen, ‘lijst’", new DateOnly(2024, 6, 7)),
            new Region("werkgebied", "W1", "Noord", "Anderen", new DateOnly(2020, 1, 1)),
        ],
        [
            new RegionMember("veiligheidsregio", "VR01", "GM0001", 2015, null),
            new RegionMember("veiligheidsregio", "VR01", "GM0002", 2015, null),
            new RegionMember("veiligheidsregio", "VR01", "GM0003", 2015, 2025),
            new RegionMember("veiligheidsregio", "VR02", "GM0003", 2025, null),
            new RegionMember("veiligheidsregio", "VR02", "GM0004", 2015, null),
            new RegionMember("veiligheidsregio", "VR02", "GM0005", 2015, null),
            new RegionMember("veiligheidsregio", "VR02", "GM0006", 2015, null),
            new RegionMember("werkgebied", "W1", "GM0001", 2015, null),
        ]);
}
