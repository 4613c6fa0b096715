using System.Globalization;
using Benchmark.Core.Practices;

namespace Benchmark.Web.Features.Practices;

/// <summary>A practice while it is written.</summary>
public sealed class PracticeDraft
{
    public string Title { get; set; } = "";

    public string What { get; set; } = "";

    /// <summary>Codes with commas between.</summary>
    public string Indicators { get; set; } = "";

    public string Municipality { get; set; } = "";

    public string Needs { get; set; } = "";

    public string Link { get; set; } = "";

    public string Mailbox { get; set; } = "";

    public DateOnly? Date { get; set; }

    public static PracticeDraft Of(PracticeText text) => new()
    {
        Title = text.Title,
        What = text.What,
        Indicators = string.Join(", ", text.Indicators),
        Municipality = text.Municipality,
        Needs = text.Needs,
        Link = text.Link,
        Mailbox = text.Mailbox,
        Date = text.Date,
    };

    public PracticeText ToText() => new(Title, What, Indicators.Split([',', ';', ' ', '\n']), Municipality, Needs, Link, Mailbox, Date ?? default);

    /// <summary>Each field by its name in the texts, as it is shown.</summary>
    public IEnumerable<(string Name, string Text)> Fields() =>
    [
        ("Title", Title), ("What", What), ("Indicators", Indicators), ("Municipality", Municipality), ("Needs", Needs), ("Link", Link), ("Mailbox", Mailbox),
        ("Date", Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
    ];
}
