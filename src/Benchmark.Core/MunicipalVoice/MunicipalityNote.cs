using Benchmark.Core.Indicators;

namespace Benchmark.Core.MunicipalVoice;

/// <summary>Toelichting: what a municipality says beside a figure of its own. It is no part of a release and changes when the municipality wants.</summary>
/// <param name="Municipality">CBS code.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Period">The period it is about; null for every period that has none of its own.</param>
/// <param name="Number">Counts what was written there, 1 or more; what was written before is kept.</param>
/// <param name="Text">1–400 characters in one paragraph; empty where the municipality took it away.</param>
/// <param name="Function">On whose behalf: a function or department, no person's name; 1–100 characters.</param>
/// <param name="WrittenAt">When (UTC).</param>
public sealed record MunicipalityNote(string Municipality, string Indicator, Period? Period, int Number, string Text, string Function, DateTime WrittenAt);
