using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Reports;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /vergelijkingen</c>: one municipality against a group, as record, table or picture.</summary>
internal static class Comparisons
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Period, QueryParameter.Release,
        QueryParameter.Format, QueryParameter.View, QueryParameter.Language]);
}
