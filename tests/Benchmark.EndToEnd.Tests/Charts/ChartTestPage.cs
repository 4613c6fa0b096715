using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Testing;
using Benchmark.Web.Components.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>The document round the test page: nothing but the tokens, the components' styles and the page.</summary>
public sealed class ChartTestDocument : ComponentBase
{
    private const string Head = """
        <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Grafieken</title><meta name="viewport" content="width=device-width"><base href="/">
        <link rel="icon" href="data:,"><link rel="stylesheet" href="Benchmark.Web.styles.css"><style>
        :root { --ink:#16202e; --sub:#55606f; --paper:#fff; --line:#d9dee5; --own:#c2410c; --group:#5b7fa6; --rest:#c3ccd6; --band:#e4ebf3 }
        @media (prefers-color-scheme: dark) { :root { --ink:#e8ecf2; --sub:#a9b4c2; --paper:#161c25; --line:#2b3441; --own:#ff8a4c; --group:#7ea3cc; --rest:#3c4756; --band:#233043 } }
        body { margin:0; padding:16px; background:var(--paper); color:var(--ink); font:15px/1.5 system-ui,sans-serif }
        </style></head><body><main><h1>Grafieken</h1>
        """;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, Head);
        builder.OpenComponent<ChartTestPage>(1);
        builder.AddComponentRenderMode(RenderMode.InteractiveServer);
        builder.CloseComponent();
        builder.AddMarkupContent(2, "</main><script type=\"module\" src=\"grafiek.js\"></script><script src=\"_framework/blazor.web.js\"></script></body></html>");
    }
}

/// <summary>Each kind of picture, and a button that shows another group.</summary>
[Route("/")]
public sealed class ChartTestPage : ComponentBase
{
    private bool _other;
    private string _clicked = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var comparison = _other ? CrimeFigures.LongNames() : CrimeFigures.Zwolle();
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "id", "other");
        builder.AddAttribute(2, "data-interactive", RendererInfo.IsInteractive);
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, () => _other = !_other));
        builder.AddContent(4, "Andere groep");
        builder.CloseElement();
        builder.OpenElement(5, "output");
        builder.AddContent(6, _clicked);
        builder.CloseElement();
        foreach (var (id, spec) in new[]
        {
            ("side", ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch)),
            ("time", DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch)),
            ("country", ComparisonCharts.SideBySide(CrimeFigures.Country(), MemberOrder.Likeness, Language.Dutch)),
        })
        {
            builder.OpenElement(7, "section");
            builder.SetKey(id);
            builder.AddAttribute(8, "id", id);
            builder.OpenComponent<ChartFigure>(9);
            builder.AddComponentParameter(10, nameof(ChartFigure.Spec), spec);
            builder.AddComponentParameter(11, nameof(ChartFigure.MunicipalityClicked), EventCallback.Factory.Create<string>(this, code => _clicked = code));
            builder.CloseComponent();
            builder.CloseElement();
        }
    }
}
