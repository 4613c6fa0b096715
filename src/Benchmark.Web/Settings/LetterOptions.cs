using Microsoft.Extensions.Options;

namespace Benchmark.Web.Settings;

/// <summary>
/// What stands at the head of a municipality's letters; section <c>Letters</c> of the configuration. Under <c>Default</c> for all, under a CBS code
/// (<c>GM0193</c>) for one municipality: what is left out there is that of all. Ask for it with a monitor, which was checked at the start and is not
/// checked again: a template that goes while the app runs costs the letters in it and nothing else.
/// </summary>
internal sealed class LetterOptions : Dictionary<string, LetterSettings>
{
    public const string Section = "Letters";

    private const string Default = "Default";

    public LetterOptions() : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The settings for a municipality; null for none.</summary>
    public LetterSettings Of(string? municipality)
    {
        var all = this.GetValueOrDefault(Default) ?? new LetterSettings();
        return municipality is null || !TryGetValue(municipality, out var own)
            ? all
            : new LetterSettings
            {
                Name = Or(own.Name, all.Name),
                Abbreviation = own.Name.Length > 0 ? own.Abbreviation : Or(own.Abbreviation, all.Abbreviation),
                From = Or(own.From, all.From),
                To = Or(own.To, all.To),
                Template = Or(own.Template, all.Template),
            };
    }

    private static string Or(string own, string all) => own.Length > 0 ? own : all;
}

/// <summary>The head of a letter.</summary>
internal sealed class LetterSettings
{
    /// <summary>Name of the kind of document: raadsinformatiebrief, collegebrief, raadsbrief.</summary>
    public string Name { get; set; } = "";

    /// <summary>That name in the name of a file: RIB; empty for the name itself.</summary>
    public string Abbreviation { get; set; } = "";

    /// <summary>Van.</summary>
    public string From { get; set; } = "";

    /// <summary>Aan.</summary>
    public string To { get; set; } = "";

    /// <summary>Path of a Word template (.dotx) whose styles letters take; empty for our own.</summary>
    public string Template { get; set; } = "";
}

/// <summary>Checks the settings of letters when the app starts.</summary>
internal sealed class LetterOptionsValidator : IValidateOptions<LetterOptions>
{
    public ValidateOptionsResult Validate(string? name, LetterOptions options)
    {
        string[] problems =
        [
            .. options
                .Where(pair => pair.Value.Template.Length > 0 && !File.Exists(pair.Value.Template))
                .Select(pair => $"{LetterOptions.Section}:{pair.Key}:Template is '{pair.Value.Template}', and there is no such file. Give the path of a Word template (.dotx)."),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
