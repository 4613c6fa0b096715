namespace Benchmark.Core.Dossiers;

/// <summary>An ordered collection of kept views, to take along as letter, slides or workbook. Every change gives a new one, so that it can be undone.</summary>
/// <param name="Title">What it is for; empty when nothing was written.</param>
/// <param name="Items">The views, in order; each once.</param>
/// <param name="Letter">What stands at the head of its letter.</param>
public sealed record Dossier(string Title, IReadOnlyList<DossierItem> Items, LetterFields Letter)
{
    /// <summary>Most views in one dossier.</summary>
    public const int MostItems = 100;

    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>Nothing in it.</summary>
    public static Dossier Empty { get; } = new("", [], LetterFields.Empty);

    /// <summary>With a view at the end; the same dossier when the view is in it already, or when it is full.</summary>
    public Dossier With(DossierItem item) =>
        Items.Count >= MostItems || Items.Any(other => other.Address == item.Address) ? this : this with { Items = [.. Items, item] };

    /// <summary>Without a view.</summary>
    /// <param name="index">Which, 0 for the first.</param>
    public Dossier Without(int index) => this with { Items = [.. Items.Where((_, i) => i != index)] };

    /// <summary>With a view in another place; a place before the first or after the last is the first or the last.</summary>
    /// <param name="from">Which, 0 for the first.</param>
    /// <param name="to">Its index afterwards.</param>
    public Dossier Moved(int from, int to)
    {
        var items = Items.ToList();
        var item = items[from];
        items.RemoveAt(from);
        items.Insert(Math.Clamp(to, 0, items.Count), item);
        return this with { Items = items };
    }

    /// <summary>The place of a view, 0 for the first; -1 when it is not in it.</summary>
    /// <param name="address">Its address.</param>
    public int IndexOf(string address) => Items.ToList().FindIndex(item => item.Address == address);

    /// <summary>With another view, or another note, in the place of one; the same dossier when that changes nothing.</summary>
    public Dossier Replaced(int index, DossierItem item) => Items[index] == item ? this : this with { Items = [.. Items.Select((other, i) => i == index ? item : other)] };
}

/// <summary>One kept view.</summary>
/// <param name="Address">Its address on this site, with municipality, group, period and release named.</param>
/// <param name="Note">What its keeper wrote beside it; empty when nothing.</param>
public sealed record DossierItem(string Address, string Note = "")
{
    /// <summary>Longest address, in characters.</summary>
    public const int LongestAddress = 6000;

    /// <summary>Longest note, in characters.</summary>
    public const int LongestNote = 2000;
}

/// <summary>What stands at the head of the letter; an empty field takes what the municipality set for it.</summary>
/// <param name="Name">Name of the kind of document.</param>
/// <param name="From">Van.</param>
/// <param name="To">Aan.</param>
/// <param name="CaseNumber">Zaaknummer.</param>
/// <param name="Subject">Onderwerp.</param>
public sealed record LetterFields(string Name, string From, string To, string CaseNumber, string Subject)
{
    /// <summary>Longest field, in characters.</summary>
    public const int LongestField = 200;

    /// <summary>Nothing filled in.</summary>
    public static LetterFields Empty { get; } = new("", "", "", "", "");
}
