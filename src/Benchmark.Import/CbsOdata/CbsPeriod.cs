using System.Globalization;
using Benchmark.Core.Indicators;

namespace Benchmark.Import.CbsOdata;

/// <summary>Period codes of CBS: a year, two letters for the kind of period, two digits: <c>2023JJ00</c>.</summary>
internal static class CbsPeriod
{
    /// <summary>What a code is; null where it is none.</summary>
    public static CbsPeriodKind? KindOf(string code) =>
        code.Length == 8 && int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? code[4..6] switch
            {
                "JJ" => CbsPeriodKind.Year,
                "KW" => CbsPeriodKind.Quarter,
                "MM" or "HJ" or "SJ" or "W1" or "X0" => CbsPeriodKind.Other,
                _ => code.All(char.IsAsciiDigit) ? CbsPeriodKind.Other : null,
            }
            : null;

    /// <summary>What a status of periods says of the values; null where it is not known.</summary>
    public static ObservationStatus? StatusOf(string? status) => status?.Trim() switch
    {
        null or "" => ObservationStatus.StatusUnknown,
        "Definitief" => ObservationStatus.Definitive,
        "Voorlopig" => ObservationStatus.Provisional,
        "NaderVoorlopig" or "Nader voorlopig" => ObservationStatus.FurtherProvisional,
        _ => null,
    };
}

/// <summary>Kinds of periods.</summary>
internal enum CbsPeriodKind
{
    Year,
    Quarter,

    /// <summary>A month, half year, school year, week or day, which are not compared here and passed over.</summary>
    Other,
}
