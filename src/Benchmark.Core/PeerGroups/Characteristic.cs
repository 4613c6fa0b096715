using System.Globalization;

namespace Benchmark.Core.PeerGroups;

/// <summary>How a characteristic's value is transformed before it is standardised.</summary>
public enum Transform
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>Natural logarithm; a value of 0 or less is missing.</summary>
    Log,
}

/// <summary>A kenmerk: a figure used to judge likeness, with its weight; never judged itself.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Transform">Transformation.</param>
/// <param name="Weight">Weight, greater than 0.</param>
/// <param name="Label">Dutch word used in "lijken op Zwolle in inwoners, …".</param>
public sealed record Characteristic(string Indicator, Transform Transform, double Weight, string Label)
{
    /// <summary>As written in addresses: <c>inwoners.log</c>.</summary>
    public string Key => Transform == Transform.Log ? Indicator + ".log" : Indicator;

    /// <summary>As written with its weight in the API: <c>inwoners.log:1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}:{Weight}");
}

/// <summary>A named standard set of characteristics, versioned with the release.</summary>
public sealed record CharacteristicSet(string Name, IReadOnlyList<Characteristic> Characteristics)
{
    /// <summary>Name of the default set.</summary>
    public const string Standard = "standaard";

    /// <summary>Name of the set that also looks at income.</summary>
    public const string WithIncome = "inkomen";
}
