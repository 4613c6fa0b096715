namespace Benchmark.Web.Resources;

/// <summary>Names the texts of pages and components: <c>Texts.resx</c> is Dutch and complete, <c>Texts.en.resx</c> English where there is one.</summary>
internal sealed class Texts;

/// <summary>Names MudBlazor's texts in Dutch, <c>MudTexts.resx</c>, by MudBlazor's own keys.</summary>
internal sealed class MudTexts;
