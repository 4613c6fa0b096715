using Benchmark.Core.Indicators;

namespace Benchmark.Core.Maps;

/// <summary>Why a choice of classes cannot be read, and what is possible.</summary>
internal static class ClassChoiceTexts
{
    public static readonly Bilingual Unordered = new(
        "De grenzen staan niet van laag naar hoog, of er staat er een dubbel. Schrijf ze oplopend, bijvoorbeeld grenzen=10;20;30.",
        "The bounds are not in ascending order, or one is given twice. Write them from low to high, such as grenzen=10;20;30.");

    public static Bilingual NoCount(string text) => new(
        $"'{Shown(text)}' is geen aantal klassen. Mogelijk zijn 2 tot en met {ClassChoice.Most}.",
        $"'{Shown(text)}' is not a number of classes. Possible are 2 to {ClassChoice.Most}.");

    public static Bilingual NoFigure(string text) => new(
        $"'{Shown(text)}' is geen getal. Schrijf grenzen als getallen met een puntkomma ertussen, zonder punten voor duizendtallen, bijvoorbeeld grenzen=10;12,5;30.",
        $"'{Shown(text)}' is not a number. Write bounds as numbers with a semicolon between them, without signs for thousands, such as grenzen=10;12.5;30.");

    public static Bilingual Ambiguous(string text) => new(
        $"'{Shown(text)}' is op twee manieren te lezen. Schrijf duizendtallen zonder punt of komma ({text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}) en een breuk met een andere lengte ({text}0).",
        $"'{Shown(text)}' can be read in two ways. Write thousands without a sign ({text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}) and decimals with another length ({text}0).");

    public static Bilingual TooMany(int count) => new(
        $"U geeft {count} grenzen. Een kaart heeft ten hoogste {ClassChoice.Most} klassen, dus ten hoogste {ClassChoice.Most - 1} grenzen.",
        $"You give {count} bounds. A map has at most {ClassChoice.Most} classes, so at most {ClassChoice.Most - 1} bounds.");

    public static readonly Bilingual Both = new(
        "Kies klassen of grenzen, niet allebei. Met grenzen bepaalt u zelf waar de klassen beginnen.",
        "Choose klassen or grenzen, not both. With grenzen you decide yourself where classes begin.");

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
