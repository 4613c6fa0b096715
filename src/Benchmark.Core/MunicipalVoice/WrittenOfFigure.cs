using System.Globalization;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.MunicipalVoice;

/// <summary>Everything that a municipality ever said of one figure.</summary>
/// <param name="Notes">Per period by number, all periods (null) first; an empty text took away what stood there.</param>
/// <param name="Targets">By number; without a value (NaN) it was taken away.</param>
public sealed record WrittenOfFigure(IReadOnlyList<MunicipalityNote> Notes, IReadOnlyList<MunicipalityTarget> Targets)
{
    /// <summary>The newest note about exactly this period (null: all periods), also an empty one; null where none was ever written.</summary>
    public MunicipalityNote? Newest(Period? period) => Notes.LastOrDefault(note => note.Period == period);

    /// <summary>What is said beside a period now: its own note, else the one for all periods; and the target.</summary>
    public SaidOfFigure At(Period period) => Notes.Count + Targets.Count == 0
        ? SaidOfFigure.Nothing
        : new(
            ((MunicipalityNote?[])[Newest(period), Newest(null)]).FirstOrDefault(note => note is { Text.Length: > 0 }),
            Targets is [.., var target] && !double.IsNaN(target.Value) ? target : null,
            Stamp(period));

    // Numbers only grow: the same numbers, the same texts.
    private string Stamp(Period period) => string.Create(
        CultureInfo.InvariantCulture, $"{Newest(period)?.Number ?? 0}.{Newest(null)?.Number ?? 0}.{(Targets is [.., var target] ? target.Number : 0)}");
}
