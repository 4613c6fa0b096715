using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Benchmark.Web.Localisation;

/// <summary>MudBlazor's own texts (names of buttons, messages of inputs) in Dutch; English ones it has itself.</summary>
internal sealed class BenchmarkMudLocalizer(IStringLocalizer<MudTexts> texts) : MudLocalizer
{
    public override LocalizedString this[string key] => texts[key];

    public override LocalizedString this[string key, params object[] arguments] => texts[key, arguments];
}
