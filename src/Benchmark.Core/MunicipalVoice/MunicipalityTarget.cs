namespace Benchmark.Core.MunicipalVoice;

/// <summary>Streefwaarde: the figure that a municipality itself wants to reach, and where it says so. No part of a release.</summary>
/// <param name="Municipality">CBS code.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Number">Counts what was stated there, 1 or more; what was stated before is kept.</param>
/// <param name="Value">The figure, in the unit of the indicator.</param>
/// <param name="Year">The year in which it is to be reached.</param>
/// <param name="Source">The document that says so: "Programmabegroting 2026"; 1–200 characters.</param>
/// <param name="Link">Where that document is: an https address of at most 500 characters.</param>
/// <param name="Function">On whose behalf: a function or department, no person's name.</param>
/// <param name="StatedAt">When it was entered (UTC).</param>
public sealed record MunicipalityTarget(
    string Municipality, string Indicator, int Number, double Value, int Year, string Source, string Link, string Function, DateTime StatedAt);

/// <summary>What a municipality says of one figure now.</summary>
/// <param name="Note">Beside the compared period; null where it says nothing.</param>
/// <param name="Target">Its own target; null where it stated none.</param>
/// <param name="Stamp">Differs whenever anything that was written of the figure differs: what is kept of an answer is kept under it.</param>
public sealed record SaidOfFigure(MunicipalityNote? Note, MunicipalityTarget? Target, string Stamp)
{
    /// <summary>Nothing was ever said.</summary>
    public static SaidOfFigure Nothing { get; } = new(null, null, "");
}
