namespace Benchmark.Import;

/// <summary>Something that is wrong in a file of the sample and refuses the whole of it; the rule is told to whoever keeps these files, in English.</summary>
/// <param name="File">Name of the file, from the folder read.</param>
/// <param name="Line">Line, the header being 1; 0 for the file as a whole.</param>
/// <param name="Column">Name of the column; empty for the line as a whole.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Rule">The rule it breaks.</param>
public sealed record SampleFinding(string File, int Line, string Column, string Value, string Rule)
{
    /// <summary>One line of a report: <c>observations/x.csv(12) value '1,5': is no number</c>.</summary>
    public override string ToString() => $"{File}({Line}){(Column.Length > 0 ? $" {Column} '{Value}'" : "")}: {Rule}";
}

/// <summary>A sample with findings: nothing of it was stored.</summary>
public sealed class RefusedSampleException : Exception
{
    /// <summary>Refuses with everything that was found.</summary>
    public RefusedSampleException(IReadOnlyList<SampleFinding> findings)
        : base($"{findings.Count} findings refuse the files; nothing was stored.{Environment.NewLine}{string.Join(Environment.NewLine, findings)}") => Findings = findings;

    /// <summary>The findings, in order of file and line.</summary>
    public IReadOnlyList<SampleFinding> Findings { get; }
}
