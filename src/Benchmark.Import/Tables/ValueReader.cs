using System.Collections.Frozen;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Import.Tables;

/// <summary>Reads values and statuses of cells; what cannot be read is a finding.</summary>
/// <param name="mapping">What words mean.</param>
/// <param name="form">How numbers are written as text; null in a workbook, where a text is read only when it can be one number alone.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ValueReader(FileMapping mapping, NumberForm? form, FindingList findings)
{
    private static readonly NumberForm Comma = new(',', Grouped: true);
    private static readonly NumberForm Point = new('.', Grouped: true);

    private readonly FrozenDictionary<string, ObservationStatus> _words =
        mapping.StatusWords.ToFrozenDictionary(word => word.Key.Trim(), word => word.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The value and status of a row, or null with a finding. An empty place has no value: missing, unless the status says why.</summary>
    public (double Value, int Decimals, ObservationStatus Status)? Read(Cell value, Cell? status, Place place, string indicator)
    {
        ObservationStatus? said = null;
        if (status is { IsEmpty: false } words)
        {
            if (!_words.TryGetValue(words.Text, out var known))
            {
                Report(CheckRule.UnknownStatus, place, words.Text, indicator);
                return null;
            }

            said = known;
        }

        if (value.Kind == CellKind.Text && _words.TryGetValue(value.Text, out var instead))
        {
            // A word for a status with a value, such as "voorlopig", stands beside a value and not in its place.
            if (instead.HasValue())
            {
                Report(CheckRule.NotANumber, place, value.Text, indicator);
                return null;
            }

            return (double.NaN, -1, said is { } other && !other.HasValue() ? other : instead);
        }

        if (value.IsEmpty)
        {
            return (double.NaN, -1, said ?? ObservationStatus.Missing);
        }

        return Number(value, place, indicator) is { } number ? (number.Value, number.Decimals, said ?? mapping.Status) : null;
    }

    /// <summary>A number, NaN for an empty place, or null with a finding.</summary>
    public (double Value, int Decimals)? Number(Cell cell, Place place, string indicator)
    {
        if (cell.IsEmpty)
        {
            return (double.NaN, -1);
        }

        if (cell.Kind == CellKind.Number)
        {
            return (cell.Number, new NumberForm('.', false).TryRead(cell.Text, out _, out var digits) ? digits : -1);
        }

        double[] readings = [];
        if (cell.Kind == CellKind.Text)
        {
            if (form?.TryRead(cell.Text, out var value, out var decimals) == true)
            {
                return (value, decimals);
            }

            var (isComma, isPoint) = (Comma.TryRead(cell.Text, out var comma, out var commaDecimals), Point.TryRead(cell.Text, out var point, out var pointDecimals));
            if (form is null && (isComma ^ isPoint || (isComma && comma.Equals(point))))
            {
                return isComma ? (comma, commaDecimals) : (point, pointDecimals);
            }

            readings = [.. isComma ? [comma] : Array.Empty<double>(), .. isPoint && !point.Equals(comma) ? [point] : Array.Empty<double>()];
        }

        // What it could be is told, and not chosen from.
        Report(CheckRule.NotANumber, place, cell.Text, indicator, [.. readings.Cast<object>()]);
        return null;
    }

    private void Report(CheckRule rule, Place place, string value, string indicator, IReadOnlyList<object>? facts = null) =>
        findings.Add(new Finding(place, value, rule) { Indicator = indicator, Facts = facts ?? [] });
}
