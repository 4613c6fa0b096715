using Benchmark.Core.Comparisons;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Overview;

/// <summary>What the top of Overzicht says of how many figures are remarkable.</summary>
internal static class HighlightText
{
    /// <summary>"3 van de 36 cijfers op deze pagina vallen op."</summary>
    public static string Count(this Highlights highlights, string municipality, IStringLocalizer<Texts> texts) => highlights.Remarkable switch
    {
        0 => texts["Overview.NothingRemarkable", municipality],
        1 => texts["Overview.RemarkableOne", highlights.Current],
        _ => texts["Overview.Remarkable", highlights.Remarkable, highlights.Current],
    };
}
