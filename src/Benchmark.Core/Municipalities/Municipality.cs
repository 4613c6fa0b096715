namespace Benchmark.Core.Municipalities;

/// <summary>A Dutch municipality (gemeente), identified by its CBS code.</summary>
/// <param name="Code">CBS code, <c>GM0193</c>.</param>
/// <param name="Name">Current or last name, <c>Zwolle</c>.</param>
/// <param name="ValidFrom">First day it existed; null when unknown or before 1830.</param>
/// <param name="ValidTo">Day of abolition, exclusive; null while it exists.</param>
public sealed record Municipality(string Code, string Name, DateOnly? ValidFrom, DateOnly? ValidTo);
