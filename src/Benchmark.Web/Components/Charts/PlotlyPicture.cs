using Plotly.Blazor;

namespace Benchmark.Web.Components.Charts;

/// <summary>A picture as Plotly draws it.</summary>
/// <param name="Data">Traces.</param>
/// <param name="Layout">Ranges, margins, areas and straight lines.</param>
/// <param name="Codes">Municipality of each point of each trace; empty for traces that are no dots. Plotly gives back nothing but these two numbers.</param>
internal sealed record PlotlyPicture(IList<ITrace> Data, Layout Layout, IReadOnlyList<IReadOnlyList<string>> Codes)
{
    /// <summary>Municipality of a point, or null.</summary>
    public string? CodeOf(int trace, int point) =>
        trace >= 0 && trace < Codes.Count && point >= 0 && point < Codes[trace].Count ? Codes[trace][point] : null;
}
