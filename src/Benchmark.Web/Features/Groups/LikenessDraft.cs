using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Web.Features.Groups;

/// <summary>A likeness group while somebody makes it.</summary>
internal sealed class LikenessDraft
{
    /// <summary>Weight at the right end of a slider; the number field takes larger ones.</summary>
    public const double SliderTop = 2;

    public List<LikenessRow> Rows { get; } = [];

    public int Count { get; set; }

    public Standardisation Standardisation { get; set; }

    /// <summary>Whether nothing counts: then nobody is more alike than anybody else.</summary>
    public bool IsWeightless => Rows.TrueForAll(row => row.Weight == 0);

    public static LikenessDraft Of(GroupExpression.MostAlike definition, Catalogue catalogue)
    {
        var draft = new LikenessDraft { Count = definition.Count, Standardisation = definition.Standardisation };
        draft.Fill(definition.Characteristics.Count > 0
            ? definition.Characteristics
            : catalogue.CharacteristicSets.FirstOrDefault(set => set.Name == definition.Set)?.Characteristics ?? []);
        return draft;
    }

    /// <summary>The definition; null while nothing counts.</summary>
    public GroupExpression.MostAlike? ToExpression(Catalogue catalogue)
    {
        if (IsWeightless)
        {
            return null;
        }

        var set = catalogue.CharacteristicSets.FirstOrDefault(IsSet);
        return new GroupExpression.MostAlike(
            Count,
            set?.Name ?? CharacteristicSet.Standard,
            set is null ? [.. Rows.Where(row => row.Weight > 0).Select(row => row.ToCharacteristic())] : [],
            Standardisation);
    }

    /// <summary>Whether the rows are exactly a standard set.</summary>
    public bool IsSet(CharacteristicSet set) =>
        Rows.Where(row => row.Weight > 0).Select(row => (row.Indicator, row.Log, row.Weight)).ToHashSet().SetEquals(
            set.Characteristics.Select(known => (known.Indicator, known.Transform == Transform.Log, known.Weight)));

    public bool Has(string indicator) => Rows.Exists(row => row.Indicator == indicator);

    public void Take(CharacteristicSet set)
    {
        Rows.Clear();
        Fill(set.Characteristics);
    }

    /// <summary>Adds a characteristic, as heavy as the heaviest of the standard set.</summary>
    public void Add(string indicator, Catalogue catalogue)
    {
        if (!Has(indicator))
        {
            Rows.Add(new LikenessRow(indicator) { Weight = 1, Log = catalogue.Find(indicator) is { Kind: IndicatorKind.Count or IndicatorKind.Amount } });
        }
    }

    /// <summary>A logarithm says something of what can be twice as large; a percentage, a class or a score cannot in that sense.</summary>
    public static bool CanBeLog(Catalogue catalogue, string indicator) =>
        catalogue.Find(indicator)?.Kind is IndicatorKind.Count or IndicatorKind.Amount or IndicatorKind.Mean or IndicatorKind.Median or IndicatorKind.Rate or IndicatorKind.Ratio;

    /// <summary>A number as browsers write it in a field; null for what is none. Too small a weight counts for nothing.</summary>
    public static double? Read(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
            ? weight < GroupExpressionParser.LeastWeight ? 0 : Math.Min(weight, GroupExpressionParser.MostWeight)
            : null;

    public static string Written(double weight) => weight.ToString(CultureInfo.InvariantCulture);

    public static string OnSlider(double weight) => Written(Math.Min(weight, SliderTop));

    private void Fill(IEnumerable<Characteristic> characteristics) =>
        Rows.AddRange(characteristics.Select(known => new LikenessRow(known.Indicator) { Weight = known.Weight, Log = known.Transform == Transform.Log }));
}

/// <summary>A characteristic with its weight; 0 leaves it out.</summary>
internal sealed class LikenessRow(string indicator)
{
    public string Indicator { get; } = indicator;

    public double Weight { get; set; }

    public bool Log { get; set; }

    public Characteristic ToCharacteristic() => new(Indicator, Log ? Transform.Log : Transform.None, Weight, Indicator);
}
